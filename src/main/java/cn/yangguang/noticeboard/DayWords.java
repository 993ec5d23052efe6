package cn.yangguang.noticeboard;

import java.time.LocalDate;

/** A day as it is written on paper. */
final class DayWords {

    private DayWords() {}

    static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
