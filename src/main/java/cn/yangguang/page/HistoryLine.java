package cn.yangguang.page;

import java.util.List;

/**
 * One thing that was done, as a page lists it ({@code page/history.jte}).
 *
 * @param did what was done, in words
 * @param where the stage it led to, in words
 * @param on the day it counts for
 * @param said what was given with it
 * @param takenBack whether a later one took it back
 */
public record HistoryLine(
        String did, String where, String who, String duty, String when, String on, List<Said> said, boolean takenBack) {

    /** One detail: its label and its words. */
    public record Said(String label, String text) {}

    public HistoryLine {
        said = List.copyOf(said);
    }
}
