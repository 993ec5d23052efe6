package cn.yangguang.inspection;

import java.time.LocalDate;

/** Days on which a row of data holds: from the first, before the last. */
record Span(LocalDate from, LocalDate before) {

    static Span of(String from, String before) {
        return new Span(LocalDate.parse(from), before.isEmpty() ? LocalDate.MAX : LocalDate.parse(before));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(before);
    }
}
