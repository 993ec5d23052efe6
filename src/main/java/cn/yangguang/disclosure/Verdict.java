package cn.yangguang.disclosure;

import java.util.List;

/** The answer to "may this be done?". */
sealed interface Verdict {

    /** It may, by this rule, and leads there. */
    record Allowed(Rule rule, Stage to) implements Verdict {}

    /** It may not, for these reasons; there is at least one. */
    record Refused(List<Refusal> reasons) implements Verdict {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
