package cn.yangguang.disclosure;

import java.util.List;

/** What became of an act. */
public sealed interface Outcome {

    /** Done and on disk: the edition acted upon (or opened by the act) and where it is now. */
    record Done(EditionRef edition, Stage stage) implements Outcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
