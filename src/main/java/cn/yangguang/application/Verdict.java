package cn.yangguang.application;

import java.util.List;

/** The answer to: may this person do this now? */
sealed interface Verdict {

    record Allowed(Rule rule, Stage to) implements Verdict {}

    record Refused(List<Refusal> reasons) implements Verdict {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
