package cn.yangguang.obligation;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Limit;
import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How a matter comes round, and by when each time.
 *
 * @param ahead whether a period is told while it runs (本年度预算, 每年12月31日前) and not after its end (上年度报告, 次月10日前); only with a
 *     {@link OnDay}
 */
public record Rhythm(Kind kind, Term term, boolean ahead) {

    public Rhythm {
        boolean round = kind.months > 0 && kind != Kind.PERMANENT;
        if (term instanceof OnDay day && (!round || day.month() > kind.months) || ahead && !(term instanceof OnDay)) {
            throw new IllegalArgumentException(kind + " " + term + " " + ahead);
        }
    }

    /** What makes an obligation fall due. */
    public enum Kind {
        /** Something happened. */
        EVENT("发生后", 0, 5),
        MONTHLY("每月", 1, 5),
        QUARTERLY("每季度", 3, 5),
        HALF_YEARLY("每半年", 6, 10),
        YEARLY("每年", 12, 20),
        /** Stays published; looked through once a year. */
        PERMANENT("长期", 12, 20);

        private final String title;
        private final int months;
        private final int soon;

        Kind(String title, int months, int soon) {
            this.title = title;
            this.months = months;
            this.soon = soon;
        }

        public String title() {
            return title;
        }

        /** Months of a period; 0 for an event. */
        int months() {
            return months;
        }

        /** So many working days before its day an obligation is 即将到期 (ours; no rule of law says a number). */
        int soon() {
            return soon;
        }
    }

    /** By when. */
    public sealed interface Term permits Days, OnDay {}

    /** Days after the event or the end of the period. Where the limit names none, those of the 条例 (2019 Art. 26). */
    public record Days(Limit limit) implements Term {
        public Days {
            if (limit.kind() == Limit.Kind.YEARLY) {
                throw new IllegalArgumentException("a yearly date is no number of days");
            }
        }
    }

    /**
     * A day of a month.
     *
     * @param month of the period (ahead) or of the one after it, from 1
     * @param day 1 to 31; in a shorter month its last
     * @param words as the catalogue or the person who set it says
     */
    public record OnDay(int month, int day, String words) implements Term {
        public OnDay {
            if (month < 1 || month > 12 || day < 1 || day > 31) {
                throw new IllegalArgumentException(month + "-" + day);
            }
        }
    }

    static Rhythm event(Limit limit) {
        return new Rhythm(Kind.EVENT, new Days(limit), false);
    }

    /** By when something that happened on the day is published; of a matter that comes round, within the days of the 条例. */
    DueDate after(LocalDate event, WorkingCalendar calendar) {
        Limit limit = kind == Kind.EVENT && term instanceof Days days ? days.limit() : Limit.statutory();
        return limit.dueDate(event, calendar);
    }

    /** By when the period is told. */
    DueDate of(CoveredPeriod period, WorkingCalendar calendar) {
        return switch (term) {
            case Days days -> days.limit().dueDate(period.to(), calendar);
            case OnDay on -> {
                LocalDate first = ahead ? period.from() : period.to().plusDays(1);
                YearMonth month = YearMonth.from(first).plusMonths(on.month() - 1L);
                LocalDate date = month.atDay(Math.min(on.day(), month.lengthOfMonth()));
                yield new DueDate(date, Limit.statutory(), on.words(), null);
            }
        };
    }
}
