package cn.yangguang.complaint;

import cn.yangguang.oversight.Counts;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.FigureSource;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Entries of units in figures, without 举报: those that came in the period, as they stand now. */
@Component
class ComplaintCounts implements FigureSource {

    private static final Figure RECEIVED = new Figure("complaint.received", false);
    private static final Figure ANSWERED = new Figure("complaint.answered", false);
    private static final Figure ANSWERED_LATE = new Figure("complaint.answered-late", false);
    private static final Figure WAITING = new Figure("complaint.waiting", false);
    private static final Figure LATE = new Figure("complaint.late", true);

    private final ComplaintQueries queries;
    private final Entries entries;
    private final ComplaintLists lists;

    ComplaintCounts(ComplaintQueries queries, Entries entries, ComplaintLists lists) {
        this.queries = queries;
        this.entries = entries;
        this.lists = lists;
    }

    @Override
    public List<Figure> figures() {
        return List.of(RECEIVED, ANSWERED, ANSWERED_LATE, WAITING, LATE);
    }

    @Override
    public Map<String, Map<String, Long>> count(Set<String> organs, Period period, LocalDate on) {
        var counts = new Counts();
        IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .mapToObj(year -> entries.fold(queries.cameIn(organs, year)))
                .map(found -> lists.lines(
                        found.stream().filter(entry -> !entry.report()).toList()))
                .flatMap(List::stream)
                .filter(line -> period.holds(came(line)) && !came(line).isAfter(on))
                .forEach(line -> add(counts, line));
        return counts.all();
    }

    private static LocalDate came(ComplaintLine line) {
        return LocalDate.ofInstant(line.entry().registered().cameAt(), ComplaintFolding.ZONE);
    }

    private static void add(Counts counts, ComplaintLine line) {
        String organ = line.entry().keeper();
        counts.add(organ, RECEIVED, true)
                .add(organ, ANSWERED, line.answered() == ComplaintFilter.Answered.IN_TIME)
                .add(organ, ANSWERED_LATE, line.answered() == ComplaintFilter.Answered.LATE)
                .add(organ, WAITING, line.entry().waiting())
                .add(organ, LATE, line.late());
    }
}
