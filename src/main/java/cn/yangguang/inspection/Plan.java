package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned inspection: once, or every month or quarter.
 *
 * @param organ key of the organ that inspects
 * @param who inspects: posts, or the group
 * @param organs keys of what is inspected
 * @param categories codes; none for all
 * @param size of the sample, 1 to 500
 * @param graceDays calendar days after the end of a period by which its inspection is concluded
 * @param from a day in the first period
 * @param until a day in the last period, or null while it goes on; of one that comes once, the last day of its period
 */
public record Plan(
        long id,
        String organ,
        Kind kind,
        String title,
        String who,
        List<String> organs,
        List<String> categories,
        int size,
        Rhythm rhythm,
        int graceDays,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A guard against a plan of the wrong century. */
    private static final int MOST = 1200;

    public Plan {
        organs = List.copyOf(organs);
        categories = List.copyOf(categories);
    }

    /** One that fell due, or will. */
    public record Occurrence(Plan plan, String label, LocalDate from, LocalDate to, LocalDate due) {}

    /** Every occurrence whose period has begun by the day, the oldest first. */
    public List<Occurrence> occurrences(LocalDate on) {
        List<Occurrence> found = new ArrayList<>();
        for (LocalDate begin = rhythm.begin(from); !begin.isAfter(on) && found.size() < MOST; begin = next(begin)) {
            LocalDate last = until;
            if (last != null && begin.isAfter(last)) {
                break;
            }
            LocalDate to = end(begin);
            found.add(new Occurrence(this, rhythm.label(begin), begin, to, to.plusDays(graceDays)));
            if (rhythm == Rhythm.ONCE) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private LocalDate next(LocalDate begin) {
        return begin.plusMonths(Math.max(1, rhythm.months()));
    }

    private LocalDate end(LocalDate begin) {
        LocalDate last = until;
        if (rhythm == Rhythm.ONCE) {
            return last == null ? begin : last;
        }
        return next(begin).minusDays(1);
    }
}
