package cn.yangguang.rollup;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes of units that were created or dissolved. Who writes one gets the list of problems back: empty means done and in the journal. */
@Service
public class CarryOvers {

    private static final int MOST = 1_000_000;
    private static final int WORDS = 500;

    private final RollupStore store;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    CarryOvers(RollupStore store, Units units, Journal journal, Clock clock) {
        this.store = store;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** The notes of everything below an organ, of all years. */
    @Transactional(readOnly = true)
    public List<CarryOver> below(String above) {
        return store.carryOvers(
                units.ever(above).stream().map(organ -> organ.key()).toList());
    }

    /** Writes the note of a unit for a year, in place of the one it had. */
    @Transactional
    public List<FieldProblem> write(String above, CarryOver one, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!units.isBelow(one.organ(), above)) {
            problems.add(FieldProblem.of("unit", "rollup.problem.unit"));
        }
        if (one.day().getYear() != one.year()) {
            problems.add(FieldProblem.of("day", "rollup.problem.day-in-year", one.year()));
        }
        if (one.cases().size() != 6 || one.cases().stream().anyMatch(count -> count < 0 || count > MOST)) {
            problems.add(FieldProblem.of("cases", "rollup.problem.cases"));
        }
        if (one.note().isBlank() || one.note().length() > WORDS) {
            problems.add(FieldProblem.of("note", "rollup.problem.words", WORDS));
        }
        if (problems.isEmpty()) {
            store.put(one, clock.instant(), actor.name());
            journal.record(
                    actor,
                    "rollup.carry-over",
                    "organ/" + one.organ(),
                    one.year() + " " + one.kind() + " " + one.day() + " " + one.cases() + " " + one.note());
        }
        return List.copyOf(problems);
    }

    /** Takes a note away that should not have been written. */
    @Transactional
    public List<FieldProblem> remove(String above, String organ, int year, Actor actor) {
        if (!units.isBelow(organ, above)) {
            return List.of(FieldProblem.of("unit", "rollup.problem.unit"));
        }
        if (store.removeCarryOver(organ, year) > 0) {
            journal.record(actor, "rollup.carry-over-removed", "organ/" + organ, String.valueOf(year));
        }
        return List.of();
    }
}
