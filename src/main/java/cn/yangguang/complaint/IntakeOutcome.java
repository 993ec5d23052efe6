package cn.yangguang.complaint;

import cn.yangguang.page.FieldProblem;
import java.util.List;

/** What became of an entry that was handed in. */
public sealed interface IntakeOutcome {

    /**
     * Taken in and on disk.
     *
     * @param code to be shown once, and nowhere in an address
     * @param keeper key of the organ that takes it
     */
    record Received(String number, String code, String keeper) implements IntakeOutcome {}

    /** Not taken in; nothing was kept. */
    record Refused(List<FieldProblem> problems) implements IntakeOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
