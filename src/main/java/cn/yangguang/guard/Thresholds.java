package cn.yangguang.guard;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From which measure on something is worth a look, for one organ. */
@Service
public class Thresholds {

    private static final int LARGEST = 100_000;

    private final ThresholdStore store;
    private final Journal journal;
    private final Clock clock;

    Thresholds(ThresholdStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** A measure as it holds today. @param own whether the organ has set it itself */
    public record Held(Measure measure, int value, LocalDate from, String setBy, String reason, boolean own) {}

    @Transactional(readOnly = true)
    public List<Held> of(String organ) {
        LocalDate today = LocalDate.now(clock);
        Measures all = store.all();
        return Arrays.stream(Measure.values())
                .map(measure -> all.row(measure, organ, today))
                .map(row -> new Held(
                        row.measure(),
                        row.value(),
                        row.from(),
                        row.setBy(),
                        row.reason(),
                        !row.organ().equals("*")))
                .toList();
    }

    /** From today on. A reason is asked for: whoever is watched should not find the bar raised in silence. */
    @Transactional
    public List<FieldProblem> set(String organ, Measure measure, String value, String reason, Actor actor) {
        int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > LARGEST) {
            return List.of(FieldProblem.of("value", "guard.problem.value"));
        }
        if (reason.isBlank() || reason.length() > 500) {
            return List.of(FieldProblem.of("reason", "guard.problem.reason"));
        }
        store.put(organ, measure, LocalDate.now(clock), number, actor.name(), reason.strip());
        journal.record(actor, "guard.measure", "organ/" + organ, measure.name() + " " + number);
        return List.of();
    }
}
