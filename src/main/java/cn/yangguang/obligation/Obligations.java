package cn.yangguang.obligation;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The obligations of organs, computed when somebody asks. Villages are left out: their boards tell theirs. */
@Service
public class Obligations {

    /** A publication may come so long before the last day of what it answers. */
    private static final int EARLIEST_MONTHS = 24;

    /** How far back an obligation is looked for by its name. */
    private static final int YEARS_BACK = 30;

    private static final Comparator<Obligation> BY_DUE = Comparator.comparing(
                    (Obligation obligation) -> obligation.due().date())
            .thenComparing(Obligation::organ)
            .thenComparingLong(Obligation::matter)
            .thenComparing(Obligation::occasion);

    private final Matters matters;
    private final Organs organs;
    private final ObligationStore store;
    private final Publications publications;
    private final WorkingCalendar calendar;

    Obligations(
            Matters matters,
            Organs organs,
            ObligationStore store,
            Publications publications,
            WorkingCalendar calendar) {
        this.matters = matters;
        this.organs = organs;
        this.store = store;
        this.publications = publications;
        this.calendar = calendar;
    }

    /**
     * The obligations of these organs whose last day lies between two days.
     *
     * @param keys keys of the organs; villages and unknown ones have none
     * @param from earliest last day, {@code to} the latest; both included
     * @param on the day as of which they stand: what was published, announced or stated later is not known
     * @return by last day
     */
    @Transactional(readOnly = true)
    public List<Obligation> of(Collection<String> keys, LocalDate from, LocalDate to, LocalDate on) {
        Set<String> offices = keys.stream()
                .filter(key -> organs.find(key)
                        .filter(organ -> organ.level() != OrganLevel.VILLAGE)
                        .isPresent())
                .collect(Collectors.toSet());
        return of(matters.histories(offices), from, to, on);
    }

    /**
     * The counts of each organ over the obligations whose last day lies in the year, in the order of the keys.
     *
     * @param on the day as of which they stand
     */
    @Transactional(readOnly = true)
    public List<Standing> standing(Collection<String> keys, int year, LocalDate on) {
        Map<String, List<Obligation>> all =
                of(keys, LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31), on).stream()
                        .collect(Collectors.groupingBy(Obligation::organ));
        return keys.stream()
                .distinct()
                .map(key -> Standing.of(key, all.getOrDefault(key, List.of())))
                .toList();
    }

    /** One of them, as of the day; empty when there is no such matter, or it owes nothing of that name. */
    @Transactional(readOnly = true)
    public Optional<Obligation> find(String organ, long matter, String occasion, LocalDate on) {
        List<MatterHistory> one = matters.histories(Set.of(organ)).stream()
                .filter(history -> history.matter().id() == matter)
                .toList();
        return of(one, on.minusYears(YEARS_BACK), on.plusYears(2), on).stream()
                .filter(obligation -> obligation.occasion().equals(occasion))
                .findFirst();
    }

    /**
     * Matters that follow events of which nothing was heard in a year: no event, no publication. Not late, but worth a look, since an event that
     * nobody announces falls due for nobody.
     */
    @Transactional(readOnly = true)
    public List<Matter> quiet(String organ, int year, LocalDate on) {
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate end = on.isBefore(last) ? on : last;
        List<MatterHistory> histories = matters.histories(Set.of(organ));
        Map<Long, String> titles = titles(histories);
        Map<Long, List<OwnRhythm>> own =
                store.rhythms(titles.keySet()).stream().collect(Collectors.groupingBy(OwnRhythm::matter));
        Set<Long> heard = store.events(titles.keySet()).stream()
                .filter(event -> event.stands(on) && event.day().getYear() == year)
                .map(Announced::matter)
                .collect(Collectors.toSet());
        Map<Long, List<Published>> published = publications.of(titles, first, Set.of());
        return histories.stream()
                .filter(history -> new Rhythms(
                                history, own.getOrDefault(history.matter().id(), List.of()))
                        .on(end)
                        .filter(rhythm -> rhythm.kind() == Rhythm.Kind.EVENT)
                        .isPresent())
                .map(MatterHistory::matter)
                .filter(matter -> !heard.contains(matter.id()))
                .filter(matter -> published.getOrDefault(matter.id(), List.of()).stream()
                        .noneMatch(item ->
                                !item.first().isBefore(first) && !item.first().isAfter(end)))
                .toList();
    }

    private static Map<Long, String> titles(List<MatterHistory> histories) {
        return histories.stream().map(MatterHistory::matter).collect(Collectors.toMap(Matter::id, Matter::title));
    }

    /** A publication that a person may name as the answer to an event. */
    public record Candidate(String indexNumber, String title, LocalDate on) {}

    /** What is public under the matter of an event since its day. */
    @Transactional(readOnly = true)
    public List<Candidate> answers(Obligation obligation, LocalDate on) {
        return candidates(obligation, on).stream()
                .map(item -> new Candidate(item.indexNumber(), item.title(), item.first()))
                .toList();
    }

    List<Published> candidates(Obligation obligation, LocalDate on) {
        Announced event = obligation.event();
        return event == null
                ? List.of()
                : published(obligation).stream()
                        .filter(item -> item.on(on).isPresent() && !item.first().isBefore(event.day()))
                        .toList();
    }

    /** Whether anything of the matter is public. */
    boolean isPublic(Obligation obligation, LocalDate on) {
        return published(obligation).stream().anyMatch(item -> item.on(on).isPresent());
    }

    private List<Published> published(Obligation obligation) {
        long matter = obligation.matter();
        return publications
                .of(Map.of(matter, obligation.title()), LocalDate.EPOCH, Set.of(matter))
                .getOrDefault(matter, List.of());
    }

    private List<Obligation> of(List<MatterHistory> histories, LocalDate from, LocalDate to, LocalDate on) {
        List<MatterHistory> owing =
                histories.stream().filter(Obligations::proactive).toList();
        Map<Long, String> titles = titles(owing);
        if (titles.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = titles.keySet();
        Map<Long, List<OwnRhythm>> own = store.rhythms(ids).stream().collect(Collectors.groupingBy(OwnRhythm::matter));
        Map<Long, List<Announced>> events =
                store.events(ids).stream().collect(Collectors.groupingBy(Announced::matter));
        Map<Long, List<Statement>> statements =
                store.statements(ids).stream().collect(Collectors.groupingBy(Statement::matter));
        Map<Long, Set<Long>> named = store.named(ids);
        Map<Long, List<Published>> published =
                publications.of(titles, from.minusMonths(EARLIEST_MONTHS), permanent(owing, own));
        var judging = new Judging(calendar, on);
        var occasions = new Occasions(calendar, from, to);
        return owing.stream()
                .map(history -> new Judging.Dossier(
                        history,
                        own.getOrDefault(history.matter().id(), List.of()),
                        events.getOrDefault(history.matter().id(), List.of()),
                        named,
                        statements.getOrDefault(history.matter().id(), List.of()),
                        published.getOrDefault(history.matter().id(), List.of())))
                .flatMap(dossier -> judging.of(dossier, occasions).stream())
                .sorted(BY_DUE)
                .toList();
    }

    private static boolean proactive(MatterHistory history) {
        return history.versions().stream().anyMatch(version -> version.mode() == Matter.Mode.PROACTIVE);
    }

    /** What stays published may have been published long ago. */
    private static Set<Long> permanent(List<MatterHistory> histories, Map<Long, List<OwnRhythm>> own) {
        return histories.stream()
                .filter(history -> new Rhythms(
                                history, own.getOrDefault(history.matter().id(), List.of()))
                        .permanent()
                        .findAny()
                        .isPresent())
                .map(history -> history.matter().id())
                .collect(Collectors.toSet());
    }
}
