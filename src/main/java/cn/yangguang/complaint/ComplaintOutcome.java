package cn.yangguang.complaint;

import java.util.List;

/** What became of an act. */
public sealed interface ComplaintOutcome {

    /** Done and on disk. */
    record Done(String number, ComplaintStage stage) implements ComplaintOutcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<ComplaintRefusal> reasons) implements ComplaintOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused of(String code) {
            return new Refused(List.of(ComplaintRefusal.of(code)));
        }
    }
}
