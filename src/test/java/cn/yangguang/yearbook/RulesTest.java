package cn.yangguang.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.page.FieldProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final Path MATRIX = Path.of("src/test/resources/cn/yangguang/yearbook/who-may-do-what.txt");

    /** Every duty × action × stage: who may, everything else being as it should. */
    @Test
    void allowsExactlyWhatTheMatrixSays() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Action action : Action.values()) {
                List<String> who = new ArrayList<>();
                for (Duty duty : Duty.values()) {
                    if (Rules.ask(action, situation(stage, duty)).isEmpty()) {
                        who.add(duty.title());
                    }
                }
                lines.add(stage.title() + "\t" + action.title() + "\t" + (who.isEmpty() ? "—" : String.join("、", who)));
            }
        }
        assertThat(lines).isEqualTo(Files.readAllLines(MATRIX));
    }

    @Test
    void tellsAllReasonsAtOnce() {
        var s = new Situation(Stage.SUBMITTED, false, 7L, Set.of(Duty.HANDLER), Set.of(7L), 2, "");
        assertThat(Rules.ask(Action.APPROVE, s))
                .extracting(FieldProblem::key)
                .containsExactly(
                        "yearbook.refusal.duty",
                        "yearbook.refusal.year-running",
                        "yearbook.refusal.findings",
                        "yearbook.refusal.drafter");
    }

    @Test
    void letsNobodyApproveWhatTheyWrote() {
        var s = new Situation(Stage.SUBMITTED, true, 7L, Set.of(Duty.SIGNATORY), Set.of(7L), 0, null);
        assertThat(Rules.ask(Action.APPROVE, s))
                .extracting(FieldProblem::key)
                .containsExactly("yearbook.refusal.drafter");
    }

    @Test
    void wantsAReasonForACorrectionAndForAReturn() {
        var correct = new Situation(Stage.APPROVED, true, 7L, Set.of(Duty.STATISTICIAN), Set.of(), 0, "更正");
        assertThat(Rules.ask(Action.CORRECT, correct))
                .extracting(FieldProblem::field)
                .containsExactly("reason");
        var back = new Situation(Stage.SUBMITTED, true, 7L, Set.of(Duty.SIGNATORY), Set.of(), 0, " ");
        assertThat(Rules.ask(Action.RETURN, back))
                .extracting(FieldProblem::field)
                .containsExactly("reason");
    }

    private static Situation situation(Stage stage, Duty duty) {
        return new Situation(stage, true, 1L, Set.of(duty), Set.of(), 0, "第三部分的数字有误，现予更正");
    }
}
