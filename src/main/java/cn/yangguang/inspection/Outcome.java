package cn.yangguang.inspection;

import java.util.List;

/** What became of an act. */
public sealed interface Outcome {

    /** Done and on disk. */
    record Done(String number, Stage stage) implements Outcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused of(String code, String... arguments) {
            return new Refused(List.of(Refusal.of(code, arguments)));
        }
    }
}
