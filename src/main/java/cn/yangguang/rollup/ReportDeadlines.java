package cn.yangguang.rollup;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By when each organ reports. Who sets a day gets the list of problems back: empty means done and in the journal. */
@Service
public class ReportDeadlines {

    /** The most a reason may be long. */
    static final int WORDS = 200;

    private final RollupStore store;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    ReportDeadlines(RollupStore store, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Deadline of(String organ, int year) {
        return DeadlineRow.of(organ, year, store.deadlines());
    }

    /**
     * Gives an organ days of its own, for the reports of a year and later.
     *
     * @param due month and day of the year after, as in 01-31
     * @param warn from when it is told
     * @param basis article, or the reason
     */
    @Transactional
    public List<FieldProblem> set(String organ, int fromYear, String due, String warn, String basis, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organs.find(organ).isEmpty()) {
            problems.add(FieldProblem.of("unit", "rollup.problem.organ", organ));
        }
        if (fromYear < 2008 || fromYear > 2100) {
            problems.add(FieldProblem.of("year", "rollup.problem.year"));
        }
        if (DeadlineRow.day(due).isEmpty()) {
            problems.add(FieldProblem.of("due", "rollup.problem.day"));
        }
        if (DeadlineRow.day(warn).isEmpty() || warn.compareTo(due) > 0) {
            problems.add(FieldProblem.of("warn", "rollup.problem.warn"));
        }
        if (basis.isBlank() || basis.length() > WORDS) {
            problems.add(FieldProblem.of("basis", "rollup.problem.words", WORDS));
        }
        if (problems.isEmpty()) {
            store.put(new DeadlineRow(organ, fromYear, due, warn, basis.strip()), clock.instant(), actor.name());
            journal.record(
                    actor,
                    "rollup.deadline",
                    "organ/" + organ,
                    fromYear + " " + warn + " " + due + " " + basis.strip());
        }
        return List.copyOf(problems);
    }
}
