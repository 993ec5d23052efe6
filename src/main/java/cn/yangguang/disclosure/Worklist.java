package cn.yangguang.disclosure;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 今日必办: what waits for a person today, by the duties held. Nothing of it is stored; it is read off the stages and steps. */
@Service
public class Worklist {

    /** Everything on one worklist: what is due soon or overdue, what waits by kind, and the figures. */
    public record Today(List<WorkItem> urgent, Map<WorkKind, List<WorkItem>> waiting, WorkFigures figures) {

        public Today {
            urgent = List.copyOf(urgent);
            waiting = new EnumMap<>(waiting);
        }

        public List<WorkItem> of(WorkKind kind) {
            return waiting.getOrDefault(kind, List.of());
        }

        public boolean nothing() {
            return urgent.isEmpty() && waiting.values().stream().allMatch(List::isEmpty);
        }
    }

    private static final Comparator<WorkItem> BY_DUE_DATE =
            Comparator.comparing(item -> item.left().due(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final WorklistQueries queries;
    private final DueDates dueDates;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Worklist(WorklistQueries queries, DueDates dueDates, WorkingCalendar calendar, Clock clock) {
        this.queries = queries;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What waits for the person, most urgent first. */
    @Transactional(readOnly = true)
    public Today of(Person person) {
        Set<String> organs = OfficeReach.organsOf(person);
        List<WorkItem> open = queries.open(organs, person.id()).stream()
                .map(this::item)
                .sorted(BY_DUE_DATE)
                .toList();
        Map<WorkKind, List<WorkItem>> waiting = new EnumMap<>(WorkKind.class);
        for (WorkKind kind : WorkKind.values()) {
            List<WorkItem> items = kind == WorkKind.DELIVERY
                    ? queries.undelivered(person.organsOf(kind.duties()))
                    : open.stream().filter(item -> waits(item, kind, person)).toList();
            if (!items.isEmpty()) {
                waiting.put(kind, items);
            }
        }
        return new Today(urgent(open), waiting, figures(organs, open));
    }

    /** The last lawful day of something formed on this day under this matter, before it is even a draft. */
    @Transactional(readOnly = true)
    public DueDate due(@Nullable Long matter, LocalDate formedOn) {
        return dueDates.due(matter, formedOn);
    }

    /** How far the last lawful day of an edition in work is away. */
    public TimeLeft left(DueDate due) {
        return TimeLeft.until(due.date(), due.provisional(), LocalDate.now(clock), calendar);
    }

    private static boolean waits(WorkItem item, WorkKind kind, Person person) {
        if (kind.duties().stream().noneMatch(duty -> person.holds(duty, item.organ()))) {
            return false;
        }
        return switch (kind) {
            case RETURNED -> item.returned();
            case DRAFT -> item.stage() == Stage.DRAFT && !item.returned() && item.mine();
            case SELF_CHECK -> item.stage() == Stage.SELF_CHECK;
            default -> item.stage().name().equals(kind.name()) && !(item.mine() && forbidsAuthors(kind));
        };
    }

    /** Four eyes: what a person wrote does not wait for the same person's decision. */
    private static boolean forbidsAuthors(WorkKind kind) {
        return kind.duties().contains(Duty.SECRECY_REVIEWER) && kind != WorkKind.REFERRED
                || kind.duties().contains(Duty.SIGNATORY);
    }

    private static List<WorkItem> urgent(List<WorkItem> open) {
        return open.stream()
                .filter(item -> item.left().overdue() || item.left().soon())
                .toList();
    }

    private WorkFigures figures(Set<String> organs, List<WorkItem> open) {
        int year = YearMonth.now(clock).getYear();
        Map<Stage, Integer> inWork =
                open.stream().collect(Collectors.groupingBy(WorkItem::stage, Collectors.summingInt(item -> 1)));
        int overdue = (int) open.stream().filter(item -> item.left().overdue()).count();
        return queries.figures(organs, year, inWork, overdue);
    }

    private WorkItem item(WorklistQueries.Row row) {
        LocalDate from = DueDates.start(row.ref().number(), row.formedOn(), row.openedOn(clock.getZone()));
        TimeLeft left = from == null ? TimeLeft.unknown() : left(dueDates.due(row.matter(), from));
        return new WorkItem(
                row.ref(),
                row.organ(),
                row.title(),
                row.stage(),
                row.returned(),
                row.by(),
                row.at(),
                row.reason(),
                row.mine(),
                List.of(),
                left);
    }
}
