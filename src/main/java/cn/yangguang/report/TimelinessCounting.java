package cn.yangguang.report;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.Limit;
import cn.yangguang.catalogue.Matters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges publications by the same limits as the signature does: that of the matter, or that of the 条例. A due date is counted
 * when it is read, so a calendar that is put right puts these figures right too.
 */
@Component
class TimelinessCounting {

    private final Matters matters;
    private final WorkingCalendar calendar;

    TimelinessCounting(Matters matters, WorkingCalendar calendar) {
        this.matters = matters;
        this.calendar = calendar;
    }

    Timeliness of(List<Lapse> lapses) {
        var counting = new Counting();
        lapses.forEach(counting::add);
        return Timeliness.of(counting.inTime, counting.late, counting.unknown, counting.days);
    }

    /** Limits and due dates that were found once are not looked for again. */
    private final class Counting {

        private final Map<Long, Limit> limits = new HashMap<>();
        private final Map<Limit, Map<LocalDate, LocalDate>> dues = new HashMap<>();
        private final TreeMap<Integer, Long> days = new TreeMap<>();
        private long inTime;
        private long late;
        private long unknown;

        void add(Lapse lapse) {
            LocalDate formed = lapse.formed();
            if (formed == null || WorkingCalendar.refusal(formed, 1).isPresent()) {
                unknown += lapse.items();
                return;
            }
            boolean exceeded = lapse.published().isAfter(due(lapse.matter(), formed));
            late += exceeded ? lapse.items() : 0;
            inTime += exceeded ? 0 : lapse.items();
            int passed = (int) Math.max(0, ChronoUnit.DAYS.between(formed, lapse.published()));
            days.merge(passed, lapse.items(), Long::sum);
        }

        private LocalDate due(@Nullable Long matter, LocalDate formed) {
            Limit limit = matter == null ? Limit.statutory() : limits.computeIfAbsent(matter, matters::limitOf);
            return dues.computeIfAbsent(limit, l -> new HashMap<>())
                    .computeIfAbsent(formed, day -> limit.dueDate(day, calendar).date());
        }
    }
}
