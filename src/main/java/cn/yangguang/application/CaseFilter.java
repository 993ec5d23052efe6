package cn.yangguang.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a list shows.
 *
 * @param organs keys of organs
 * @param open only those to which a reply is still owed
 * @param stage only this stage, or null
 * @param year of receipt, or null
 * @param number part of the number, or empty
 */
public record CaseFilter(
        Set<String> organs,
        boolean open,
        @Nullable Stage stage,
        @Nullable Integer year,
        String number) {

    public CaseFilter {
        organs = Set.copyOf(organs);
    }

    /** All cases of these organs to which a reply is still owed. */
    public static CaseFilter openAt(Set<String> organs) {
        return new CaseFilter(organs, true, null, null, "");
    }
}
