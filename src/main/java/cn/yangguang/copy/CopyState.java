package cn.yangguang.copy;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run leaves for the next one.
 *
 * @param program which build made the pages
 * @param plan fingerprint of what was asked for
 * @param day Beijing day of the run: pages may tell another thing the day after
 * @param position how far the log of changes was read
 * @param pages by address
 */
record CopyState(String program, String plan, String day, String position, Map<String, Page> pages) {

    /**
     * @param organ key of the organ on whose changes the page depends, null when it must be looked at each time
     * @param gone whether it says that an item was withdrawn
     */
    record Page(String file, @Nullable String organ, boolean gone) {}

    static final CopyState NONE = new CopyState("", "", "", "", Map.of());

    CopyState {
        pages = new TreeMap<>(pages);
    }
}
