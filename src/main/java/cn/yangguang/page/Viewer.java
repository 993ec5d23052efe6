package cn.yangguang.page;

import java.util.Set;

/**
 * The signed-in person as a page needs it.
 *
 * @param duties names of the duties held anywhere, such as {@code HANDLER}
 */
public record Viewer(String name, String organName, Set<String> duties) {

    public boolean holds(String duty) {
        return duties.contains(duty);
    }
}
