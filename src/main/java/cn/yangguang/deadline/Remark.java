package cn.yangguang.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Something the clock has to say about a day: what happened, or what is wrong with an event and what was made of it.
 *
 * @param values for the places in the words, {@code {1}} onward; {@code {0}} is the day
 */
public record Remark(Code code, LocalDate on, List<String> values) {
    /** Copies the values. */
    public Remark {
        values = List.copyOf(values);
    }

    static Remark of(Code code, LocalDate on, Object... values) {
        return new Remark(
                code, on, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** In Chinese. */
    public String text() {
        return text(Locale.SIMPLIFIED_CHINESE);
    }

    /** In the language asked for (Chinese unless English). */
    public String text(Locale locale) {
        return DeadlineWords.in(locale).of(this);
    }

    /** Each has its words in the message bundle as {@code remark.CODE}. */
    public enum Code {
        // what happened
        RECEIVED,
        CONFIRMED,
        CORRECTION_ASKED,
        CORRECTION_RECEIVED,
        REASONS_ASKED,
        REASONS_RECEIVED,
        CONSULTED_THIRD_PARTY,
        CONSULTED_CO_MAKER,
        CONSULTATION_DELIVERED,
        OPINION_RECEIVED,
        FEE_NOTIFIED,
        FEE_PAID,
        EXTENDED,
        DELAYED,
        REPLIED,
        ENDED,
        REPLY_ORDERED,
        SILENCE_THIRD_PARTY,
        SILENCE_CO_MAKER,
        LAST_DAY,
        // what is wrong, and what was made of it
        OUT_OF_RANGE,
        FUTURE,
        NOTHING_RECEIVED,
        SECOND_RECEIPT,
        SECOND_CONFIRMATION,
        CONFIRMED_LATE,
        WRONG_LAW,
        NOT_STARTED,
        AFTER_END,
        AFTER_DUE,
        WHILE_WAITING,
        UNKNOWN_TO_LAW,
        WITHOUT_QUESTION,
        ANSWERED_LATE,
        ARRIVED_BEFORE_NOTICE,
        TERM_TOO_SHORT,
        SECOND_CORRECTION,
        CORRECTION_NOTICE_LATE,
        KEY_TWICE,
        KEY_UNKNOWN,
        BEFORE_LETTER,
        OPINION_BEFORE_DELIVERY,
        SECOND_OPINION,
        NOT_DELIVERED,
        NO_LIMIT,
        EXTENSION_NOT_APPROVED,
        EXTENSION_APPROVED_LATE,
        EXTENSION_APPROVED_AFTER_NOTICE,
        EXTENSION_EMPTY,
        EXTENSION_TOO_LONG,
        SECOND_EXTENSION,
        DELAY_WITHOUT_REASONS,
        DELAY_NO_LATER,
        REPLIED_WHILE_PAUSED,
        ORDERED_DAYS
    }
}
