package cn.yangguang.remedy;

import java.util.List;

/** What became of an act. */
public sealed interface RemedyOutcome {

    /** Done and on disk. */
    record Done(long id, RemedyStage stage) implements RemedyOutcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<RemedyRefusal> reasons) implements RemedyOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
