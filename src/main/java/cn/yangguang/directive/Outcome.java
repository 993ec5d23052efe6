package cn.yangguang.directive;

import java.util.List;

/** What became of an act. */
public sealed interface Outcome {

    /** Done and on disk. */
    record Done(long id, Stage stage) implements Outcome {}

    /** Not done, nothing changed, for these reasons. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused of(String code, String... arguments) {
            return new Refused(List.of(Refusal.of(code, arguments)));
        }

        /** Whether only the form was filled in wrongly. */
        public boolean mistake() {
            return reasons.stream().allMatch(reason -> reason.code().startsWith("DETAIL_"));
        }
    }
}
