package cn.yangguang.inspection;

import java.time.LocalDate;

/** How often a planned inspection comes round. */
public enum Rhythm {
    MONTHLY("每月一次", 1),
    QUARTERLY("每季度一次", 3),
    ONCE("一次", 0);

    private final String title;
    private final int months;

    Rhythm(String title, int months) {
        this.title = title;
        this.months = months;
    }

    public String title() {
        return title;
    }

    /** Length of a period in months; 0 when it comes once. */
    int months() {
        return months;
    }

    /** The first day of the period in which the day is. */
    LocalDate begin(LocalDate day) {
        return months == 0 ? day : day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** What the period that begins then is called: 2016-03, 2016-Q1, or the day. */
    String label(LocalDate begin) {
        return switch (this) {
            case MONTHLY -> begin.toString().substring(0, "2016-03".length());
            case QUARTERLY -> begin.getYear() + "-Q" + (begin.getMonthValue() + 2) / 3;
            case ONCE -> begin.toString();
        };
    }
}
