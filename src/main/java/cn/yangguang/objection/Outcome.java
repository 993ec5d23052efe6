package cn.yangguang.objection;

import java.util.List;

/** What became of an act. */
public sealed interface Outcome {

    /**
     * Done and on disk.
     *
     * @param code with which the objector asks how it goes; empty after later acts
     */
    record Done(String number, String code, Stage stage) implements Outcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
