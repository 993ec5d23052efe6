package cn.yangguang.yearform;

import java.util.Arrays;
import java.util.Optional;

/** The three shapes of the yearly report, by the year it reports on. */
public enum Era {
    /** Chapters of text, from 2014 with 政府信息公开情况统计表. */
    A(2008, 2018),
    /** The first national form: six parts, three tables. */
    B(2019, 2020),
    /** The form of 国办公开办函〔2021〕30号. */
    C(2021, Integer.MAX_VALUE);

    private final int firstYear;
    private final int lastYear;

    Era(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The era of a reporting year; empty before 2008. */
    public static Optional<Era> of(int year) {
        return Arrays.stream(values())
                .filter(era -> year >= era.firstYear && year <= era.lastYear)
                .findFirst();
    }
}
