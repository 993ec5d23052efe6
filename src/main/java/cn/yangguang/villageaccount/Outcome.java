package cn.yangguang.villageaccount;

import java.util.List;

/** What became of an act. */
public sealed interface Outcome {

    /** Done and on disk. */
    record Done(long sheet, int version, Stage stage) implements Outcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
