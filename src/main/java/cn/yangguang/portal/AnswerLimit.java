package cn.yangguang.portal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Within which time an application is answered. The version that holds is that of the day it was received.
 *
 * @param from first day on which it holds
 * @param workingDays from the day of receipt
 * @param longer working days by which it may be extended at most
 * @param article as cited on screen
 */
public record AnswerLimit(LocalDate from, int workingDays, int longer, String article) {

    private static final List<AnswerLimit> VERSIONS = List.of(
            new AnswerLimit(LocalDate.of(2008, 5, 1), 15, 15, "《中华人民共和国政府信息公开条例》（2007）第二十四条"),
            new AnswerLimit(LocalDate.of(2019, 5, 15), 20, 20, "《中华人民共和国政府信息公开条例》（2019）第三十三条"));

    /** Every version that has come into force by this day, the newest first. */
    static List<AnswerLimit> until(LocalDate day) {
        return VERSIONS.stream()
                .filter(version -> !version.from.isAfter(day))
                .sorted(Comparator.comparing(AnswerLimit::from).reversed())
                .toList();
    }
}
