package cn.yangguang.village;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.village.VillageItem.Part;
import cn.yangguang.village.VillageItem.Rhythm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What makes a village owe something beside its quarters: decisions of the village assembly, events that are published specially, and
 * what the township chose of the local list. An empty list of problems means done and in the journal.
 */
@Service
public class Occasions {

    private static final int LONGEST = 200;

    private final OccasionStore store;
    private final VillageQueries queries;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    Occasions(OccasionStore store, VillageQueries queries, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /** Items under which something can be announced. */
    @Transactional(readOnly = true)
    public List<VillageItem> announceable() {
        return queries.items(LocalDate.now(clock)).stream()
                .filter(item -> item.rhythm() == Rhythm.DECISION || item.rhythm() == Rhythm.OCCASION)
                .toList();
    }

    /** Something was decided or happened in the village; from now on its publication is due. */
    @Transactional
    public List<FieldProblem> announce(
            String village, String code, @Nullable LocalDate happenedOn, String words, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        if (announceable().stream().noneMatch(item -> item.code().equals(code))) {
            problems.add(FieldProblem.of("code", "village.problem.item"));
        }
        if (happenedOn == null || happenedOn.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("on", "village.problem.happened"));
        }
        if (words.isBlank() || words.length() > LONGEST) {
            problems.add(FieldProblem.of("words", "village.problem.words", LONGEST));
        }
        if (isNoVillage(village)) {
            problems.add(FieldProblem.of("", "village.problem.village"));
        }
        if (problems.isEmpty() && happenedOn != null) {
            long id = store.insert(
                    new Occasion(0, village, code, happenedOn, words.strip(), null, null),
                    clock.instant(),
                    actor.name());
            journal.record(
                    actor, "village.announce", "village/" + village + "/occasion/" + id, code + " " + happenedOn);
        }
        return List.copyOf(problems);
    }

    /** Decisions of the village about which is still to be told every quarter; with id 0 those known by their publication alone. */
    @Transactional(readOnly = true)
    public List<Occasion> open(String village) {
        LocalDate today = LocalDate.now(clock);
        return queries.facts(List.of(village), today, today).stream()
                .flatMap(facts -> new Owing(facts, today, today, today).openDecisions().stream())
                .toList();
    }

    /**
     * Nothing more is to be told about the decision after the quarter of this day.
     *
     * @param id of the occasion, or 0
     * @param disclosure of a decision that is known by its publication alone, or 0
     */
    @Transactional
    public List<FieldProblem> finish(String village, long id, long disclosure, @Nullable LocalDate on, Actor actor) {
        Optional<Occasion> found = open(village).stream()
                .filter(open -> id > 0
                        ? open.id() == id
                        : open.id() == 0 && Long.valueOf(disclosure).equals(open.disclosure()))
                .findFirst();
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "village.problem.finished"));
        }
        Occasion decision = found.get();
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(decision.happenedOn())) {
            return List.of(FieldProblem.of("on", "village.problem.finishedOn"));
        }
        long known =
                decision.id() > 0 ? decision.id() : store.insert(shortened(decision), clock.instant(), actor.name());
        store.finish(known, on, actor.name());
        journal.record(actor, "village.finish", "village/" + village + "/occasion/" + known, on.toString());
        return List.of();
    }

    private static Occasion shortened(Occasion of) {
        String words = of.words().length() <= LONGEST ? of.words() : of.words().substring(0, LONGEST);
        return new Occasion(0, of.organ(), of.code(), of.happenedOn(), words, of.disclosure(), null);
    }

    /** Codes of the local list that the villages of the township owe today. */
    @Transactional(readOnly = true)
    public Set<String> chosen(String township) {
        LocalDate today = LocalDate.now(clock);
        Set<String> chosen = new TreeSet<>();
        local().stream()
                .filter(item -> store.chosen(township, item.code(), today))
                .forEach(item -> chosen.add(item.code()));
        return chosen;
    }

    /** The local list (V27–V35). */
    @Transactional(readOnly = true)
    public List<VillageItem> local() {
        return queries.items(LocalDate.now(clock)).stream()
                .filter(item -> item.part() == Part.LOCAL)
                .toList();
    }

    /** From this day on the villages of the township (or the one village) owe these of the local list and no others. */
    @Transactional
    public List<FieldProblem> choose(String organ, Set<String> codes, @Nullable LocalDate from, Actor actor) {
        if (from == null) {
            return List.of(FieldProblem.of("from", "village.problem.from"));
        }
        if (organs.find(organ)
                .filter(known -> known.level().compareTo(OrganLevel.TOWNSHIP) >= 0)
                .isEmpty()) {
            return List.of(FieldProblem.of("", "village.problem.organ"));
        }
        List<String> changed = new ArrayList<>();
        for (VillageItem item : local()) {
            boolean owed = codes.contains(item.code());
            if (store.chosen(organ, item.code(), from) != owed) {
                store.choose(organ, item.code(), from, owed);
                changed.add((owed ? "+" : "-") + item.code());
            }
        }
        if (!changed.isEmpty()) {
            journal.record(actor, "village.choose", "organ/" + organ, from + " " + String.join(" ", changed));
        }
        return List.of();
    }

    /** From which day the village is held to its board; null for always. */
    @Transactional
    public List<FieldProblem> start(String village, @Nullable LocalDate since, Actor actor) {
        if (isNoVillage(village)) {
            return List.of(FieldProblem.of("", "village.problem.village"));
        }
        store.start(village, since);
        journal.record(actor, "village.start", "organ/" + village, String.valueOf(since));
        return List.of();
    }

    private boolean isNoVillage(String key) {
        return organs.find(key)
                .map(Organ::level)
                .filter(OrganLevel.VILLAGE::equals)
                .isEmpty();
    }
}
