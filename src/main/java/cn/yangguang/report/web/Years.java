package cn.yangguang.report.web;

import org.jspecify.annotations.Nullable;

/** Reads a year from an address: the first one is that of the first regulation. */
final class Years {

    static final int FIRST = 2008;
    static final int LAST = 2100;

    private Years() {}

    /** The year, or null when the text is none in range. */
    static @Nullable Integer read(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{4}")) {
            return null;
        }
        int year = Integer.parseInt(text);
        return year >= FIRST && year <= LAST ? year : null;
    }
}
