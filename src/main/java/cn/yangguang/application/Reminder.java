package cn.yangguang.application;

import java.time.LocalDate;
import java.util.List;

/**
 * Something about a case that its handler must not miss.
 *
 * @param key tells one occasion from another: raised once for each key, however often it is computed
 * @param on the day from which it is true
 * @param due the last day of what it is about
 */
public record Reminder(String number, Kind kind, String key, LocalDate on, LocalDate due) {

    private static final List<Kind> REPLY = List.of(Kind.REPLY_DUE_SOON, Kind.REPLY_DUE_TODAY, Kind.REPLY_OVERDUE);

    /** Without those that a stronger one makes idle: what is overdue need not be said to be due soon. */
    public static List<Reminder> strongest(List<Reminder> all) {
        int last = all.stream()
                .mapToInt(reminder -> REPLY.indexOf(reminder.kind()))
                .max()
                .orElse(-1);
        return all.stream()
                .filter(reminder -> !REPLY.contains(reminder.kind()) || REPLY.indexOf(reminder.kind()) == last)
                .toList();
    }

    /** What it is about. */
    public enum Kind {
        /** Came by letter, fax or net and nobody confirmed the receipt (Art. 31). */
        UNCONFIRMED("收到后尚未双方确认"),
        REPLY_DUE_SOON("答复即将到期"),
        REPLY_DUE_TODAY("答复今日到期"),
        REPLY_OVERDUE("答复已逾期"),
        CORRECTION_UNANSWERED("补正期限已过"),
        REASONS_UNANSWERED("说明理由期限已过"),
        SILENCE_REACHED("征求意见期限已过"),
        FEE_UNPAID("缴费期限已过"),
        TASK_OVERDUE("协办逾期"),
        /** Approved, but it only counts once the applicant was told before the due date (Art. 33). */
        EXTENSION_UNTOLD("延期尚未告知申请人"),
        LETTER_UNSERVED("文书尚未送达"),
        /** What is withheld is looked at again (Art. 18). */
        REASSESSMENT_DUE("不予公开信息定期评估");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
