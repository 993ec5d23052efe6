package cn.yangguang.deadline;

import cn.yangguang.calendar.CalendarWords;
import cn.yangguang.calendar.Day;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.LawProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What another version of the calendar does to an open application.
 *
 * @param moved the dates that are others now
 * @param changed the days between the receipt and the last of these dates that the two versions see differently
 */
public record CalendarMove(List<MovedDate> moved, List<ChangedDay> changed) {
    /** Copies the lists. */
    public CalendarMove {
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
    }

    /**
     * A due date that moved.
     *
     * @param side the side period; null for the reply
     * @param key of the consultation, else empty
     */
    public record MovedDate(@Nullable SideKind side, String key, LocalDate from, LocalDate to) {

        /** Such as 答复期限由 2027-02-01 改为 2027-02-03. */
        public String text(Locale locale) {
            DeadlineWords words = DeadlineWords.in(locale);
            String what = side == null ? words.text("move.reply") : words.of(side);
            return words.text("move.date", key.isEmpty() ? what : what + " " + key, from.toString(), to.toString());
        }
    }

    /** A day that is something else now. */
    public record ChangedDay(Day before, Day after) {

        /** Such as 2027-01-20 由工作日改为放假（春节）. */
        public String text(Locale locale) {
            return DeadlineWords.in(locale)
                    .text("move.day", after.date().toString(), said(before, locale), said(after, locale));
        }

        private static String said(Day day, Locale locale) {
            String kind = CalendarWords.in(locale).of(day.kind());
            return day.name().isEmpty() ? kind : DeadlineWords.in(locale).text("move.named", kind, day.name());
        }
    }

    /** Whether no date moved. */
    public boolean isEmpty() {
        return moved.isEmpty();
    }

    /** Compares two versions for one application. An application that is finished is left alone: nothing moves. */
    public static CalendarMove between(
            LawProfile law, WorkingCalendar before, WorkingCalendar after, List<ClockEvent> events, LocalDate today) {
        ClockReading then = CaseClock.read(law, before, events, today);
        ClockReading now = CaseClock.read(law, after, events, today);
        List<MovedDate> moved = new ArrayList<>();
        if (then.state() != ClockState.STOPPED) {
            add(moved, null, "", then.due(), now.due());
            for (int at = 0; at < Math.min(then.periods().size(), now.periods().size()); at++) {
                SidePeriod period = then.periods().get(at);
                if (period.state() == SideState.OPEN) {
                    add(
                            moved,
                            period.kind(),
                            period.key(),
                            period.due(),
                            now.periods().get(at).due());
                }
            }
        }
        return new CalendarMove(moved, moved.isEmpty() ? List.of() : changed(before, after, then, moved));
    }

    private static void add(
            List<MovedDate> moved,
            @Nullable SideKind side,
            String key,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null && to != null && !from.equals(to)) {
            moved.add(new MovedDate(side, key, from, to));
        }
    }

    private static List<ChangedDay> changed(
            WorkingCalendar before, WorkingCalendar after, ClockReading reading, List<MovedDate> moved) {
        LocalDate last = moved.stream()
                .map(date -> date.from().isAfter(date.to()) ? date.from() : date.to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Objects.requireNonNull(reading.start())
                .datesUntil(last.plusDays(1))
                .filter(date -> before.isWorkingDay(date) != after.isWorkingDay(date))
                .map(date -> new ChangedDay(before.day(date), after.day(date)))
                .toList();
    }
}
