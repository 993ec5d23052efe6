package cn.yangguang.application;

import cn.yangguang.application.Reminder.Kind;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of 依申请公开 a person has to do or to mind today. Nothing of it is stored. */
@Service
public class CaseWork {

    private final CaseLists lists;
    private final CaseReach reach;
    private final Reminders reminders;

    CaseWork(CaseLists lists, CaseReach reach, Reminders reminders) {
        this.lists = lists;
        this.reach = reach;
        this.reminders = reminders;
    }

    /**
     * A case that waits for the person, or that something has to be minded of.
     *
     * @param mine whether the next act is one of the person's duties
     */
    public record Line(CaseSummary summary, List<Reminder> reminders, boolean mine) {}

    /**
     * @param open open cases of the organs whose cases the person handles
     * @param lines the most urgent first
     * @param late overdue cases at the organs the person supervises
     * @param soon cases due soon there
     */
    public record Today(int open, List<Line> lines, long late, long soon) {

        /** In how many cases each thing has to be minded; what no case has is left out. */
        public Map<Kind, Long> counts() {
            Map<Kind, Long> counts = new EnumMap<>(Kind.class);
            lines.stream()
                    .flatMap(line ->
                            line.reminders().stream().map(Reminder::kind).distinct())
                    .forEach(kind -> counts.merge(kind, 1L, Long::sum));
            return counts;
        }

        public boolean nothing() {
            return lines.isEmpty() && late + soon == 0;
        }
    }

    @Transactional(readOnly = true)
    public Today of(Person person) {
        Set<String> whole = reach.whole(person);
        List<CaseSummary> open = lists.list(CaseFilter.openAt(whole), person);
        List<CaseSummary> all = new ArrayList<>(open);
        Stream.of(Stage.REPLIED, Stage.SERVED, Stage.CLOSED, Stage.WITHDRAWN, Stage.MERGED)
                .forEach(stage -> all.addAll(lists.list(new CaseFilter(whole, false, stage, null, ""), person)));
        List<Line> lines = all.stream()
                .map(summary -> line(summary, person))
                .filter(line -> line.mine() || !line.reminders().isEmpty())
                .toList();
        List<CaseSummary> supervised = lists.list(CaseFilter.openAt(reach.masked(person)), person);
        return new Today(open.size(), lines, count(supervised, Light.RED), count(supervised, Light.YELLOW));
    }

    private Line line(CaseSummary summary, Person person) {
        Duty duty = summary.waiting().duty();
        boolean mine = duty != null
                && person.holds(duty, summary.subject().registered().organ());
        return new Line(summary, Reminder.strongest(reminders.of(summary.subject())), mine);
    }

    private static long count(List<CaseSummary> cases, Light light) {
        return cases.stream().filter(row -> row.light() == light).count();
    }
}
