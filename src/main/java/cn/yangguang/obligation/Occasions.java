package cn.yangguang.obligation;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Limit;
import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Rhythm.Kind;
import cn.yangguang.obligation.Rhythms.Stretch;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The occasions of a matter whose last day lies between two days: one for each period of its rhythm, each year of something permanent, each
 * event. A period belongs to the rhythm that holds when it ends (or when it falls due, if that is earlier), so that a change of rhythm or of
 * the catalogue neither doubles nor forgets one.
 */
final class Occasions {

    private static final int MORE_THAN_A_YEAR = 400;

    private final WorkingCalendar calendar;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Object, DueDate> known = new HashMap<>();

    private record Ending(Rhythm rhythm, LocalDate day) {}

    /** @param from earliest last day, {@code to} the latest; both included */
    Occasions(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        this.calendar = calendar;
        this.from = from;
        this.to = to;
    }

    List<Occasion> of(Rhythms rhythms, List<Announced> events) {
        Map<String, Occasion> all = new LinkedHashMap<>();
        for (Stretch stretch : rhythms.stretches()) {
            if (stretch.rhythm().kind() != Kind.EVENT && stretch.rhythm().kind() != Kind.PERMANENT) {
                periods(stretch, rhythms.stretches().size() > 1 ? MORE_THAN_A_YEAR : 0, all);
            }
        }
        rhythms.permanent().forEach(stretch -> looks(stretch, all));
        for (Announced event : events) {
            rhythms.on(event.day())
                    .map(rhythm -> Occasion.of(event, rhythm, after(rhythm, event.day())))
                    .ifPresent(occasion -> keep(occasion, all));
        }
        return all.values().stream()
                .filter(occasion -> !occasion.due().date().isBefore(from)
                        && !occasion.due().date().isAfter(to))
                .toList();
    }

    /** A period that two rhythms would tell of (a yearly date moved within its year) is owed once, by the earlier day. */
    private static void keep(Occasion occasion, Map<String, Occasion> all) {
        all.merge(
                occasion.key(),
                occasion,
                (one, other) -> other.due().date().isBefore(one.due().date()) ? other : one);
    }

    /** @param more days to look farther back, where an earlier rhythm may have told of the same period */
    private void periods(Stretch stretch, int more, Map<String, Occasion> all) {
        Rhythm rhythm = stretch.rhythm();
        int months = rhythm.kind().months();
        LocalDate earliest = later(stretch.from(), from.minusDays(reach(rhythm) + more));
        for (CoveredPeriod period = Periods.containing(earliest, months);
                !period.from().isAfter(to) && !period.from().isAfter(stretch.to());
                period = Periods.next(period, months)) {
            DueDate due = of(rhythm, period);
            if (due.date().isAfter(to) && !rhythm.ahead()) {
                return;
            }
            if (stretch.holds(Occasion.decisive(period, due))) {
                keep(Occasion.of(period, rhythm, due), all);
            }
        }
    }

    /** Published at all within its days, then looked at by the end of each year. */
    private void looks(Stretch stretch, Map<String, Occasion> all) {
        Rhythm rhythm = stretch.rhythm();
        LocalDate since = stretch.from();
        int first = since.getYear();
        DueDate begin = of(rhythm, new CoveredPeriod(since, since));
        var rest = new CoveredPeriod(since, LocalDate.of(first, Month.DECEMBER, 31));
        keep(Occasion.look(rest, rhythm, true, begin), all);
        for (int year = Math.max(first + 1, from.getYear()); year <= to.getYear(); year++) {
            LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
            if (stretch.holds(end)) {
                DueDate due = new DueDate(end, Limit.statutory(), "", null);
                var whole = new CoveredPeriod(LocalDate.of(year, Month.JANUARY, 1), end);
                keep(Occasion.look(whole, rhythm, false, due), all);
            }
        }
    }

    private DueDate of(Rhythm rhythm, CoveredPeriod period) {
        return rhythm.term() instanceof Rhythm.Days
                ? known.computeIfAbsent(new Ending(rhythm, period.to()), key -> rhythm.of(period, calendar))
                : rhythm.of(period, calendar);
    }

    private DueDate after(Rhythm rhythm, LocalDate day) {
        return known.computeIfAbsent(List.of(rhythm, day), key -> rhythm.after(day, calendar));
    }

    /** How many days before its last day a period may have ended. */
    private static int reach(Rhythm rhythm) {
        int days = rhythm.term() instanceof Rhythm.Days(var limit) && limit.days() != null ? limit.days() : 20;
        return 31 * rhythm.kind().months() + 2 * days + 31;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
