package cn.yangguang.village;

import cn.yangguang.changes.Read;
import cn.yangguang.changes.Reads;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.village.VillageItem.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The boards of the villages, and the days by which they publish. */
@Service
public class Villages {

    private final VillageStore store;
    private final VillageQueries queries;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    Villages(VillageStore store, VillageQueries queries, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /** How the village's items stand today. Items of the local list are there when they are owed or something was published under them. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Board board(Organ village) {
        LocalDate today = LocalDate.now(clock);
        VillageStore.Sheet sheet = Reads.declared(
                Read.list(village.key(), null), () -> store.sheet(village.key(), village.parent(), today));
        PublicationRule rule = sheet.rule() == null ? PublicationRule.USUAL : sheet.rule();
        Map<String, List<Posted>> posted = sheet.posted().stream().collect(Collectors.groupingBy(Posted::code));
        return new Board(
                rule,
                sheet.items().stream()
                        .filter(item -> item.part() != Part.LOCAL
                                || sheet.chosen().contains(item.code())
                                || posted.containsKey(item.code()))
                        .map(item -> BoardLine.of(
                                item, posted.getOrDefault(item.code(), List.of()), rule, owed(item, sheet), today))
                        .toList());
    }

    private static boolean owed(VillageItem item, VillageStore.Sheet sheet) {
        return item.part() != Part.LOCAL || sheet.chosen().contains(item.code());
    }

    /**
     * Everything the villages owe with a last day from the one day to the other, and how it stands on a third; by village, item and day.
     * What is not a village owes nothing.
     *
     * @param on what was published after this day is not known then
     */
    @Transactional(readOnly = true)
    public List<Standing> standings(Collection<String> villages, LocalDate from, LocalDate to, LocalDate on) {
        List<String> asked = villages.stream()
                .filter(key -> organs.find(key)
                        .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                        .isPresent())
                .toList();
        return queries.facts(asked, from, on).stream()
                .flatMap(facts -> new Owing(facts, from, to, on).standings().stream())
                .toList();
    }

    /** Of these what was not published though its last day had passed. */
    @Transactional(readOnly = true)
    public List<Standing> gaps(Collection<String> villages, LocalDate from, LocalDate to, LocalDate on) {
        return standings(villages, from, to, on).stream()
                .filter(standing -> standing.state() == Standing.State.MISSING)
                .toList();
    }

    /** How many days before the last one a village is reminded. */
    @Transactional(readOnly = true)
    public int warningDays(LocalDate on) {
        return queries.promptness(on).warning();
    }

    /** What holds for the organ today: its own rule, else that of the organ above it, else the usual one. */
    @Transactional(readOnly = true)
    public PublicationRule rule(Organ organ) {
        LocalDate today = LocalDate.now(clock);
        Optional<PublicationRule> own = store.rule(organ.key(), today);
        return own.or(() -> organ.parent() == null ? Optional.empty() : store.rule(organ.parent(), today))
                .orElse(PublicationRule.USUAL);
    }

    /** From today on the village, or every village of the township that has no rule of its own, publishes by this rule. */
    @Transactional
    public List<FieldProblem> setRule(String key, int day, boolean monthlyFinance, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Organ> organ = organs.find(key);
        if (organ.isEmpty() || organ.get().level().compareTo(OrganLevel.TOWNSHIP) < 0) {
            problems.add(FieldProblem.of("organ", "village.problem.organ"));
        }
        if (day < 1 || day > 28) {
            problems.add(FieldProblem.of("day", "village.problem.day"));
        }
        if (problems.isEmpty()
                && !store.rule(key, LocalDate.now(clock))
                        .equals(Optional.of(new PublicationRule(day, monthlyFinance)))) {
            store.putRule(key, LocalDate.now(clock), day, monthlyFinance);
            journal.record(
                    actor, "village.rule", "organ/" + key, "day " + day + (monthlyFinance ? ", monthly accounts" : ""));
        }
        return List.copyOf(problems);
    }
}
