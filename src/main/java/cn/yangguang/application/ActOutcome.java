package cn.yangguang.application;

import java.util.List;

/** What became of an act. */
public sealed interface ActOutcome {

    /** Done and on disk; where the case is now, and the keys of the letters that were sealed. */
    record Done(long application, Stage stage, List<String> letters) implements ActOutcome {
        public Done {
            letters = List.copyOf(letters);
        }
    }

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements ActOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
