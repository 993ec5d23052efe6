package cn.yangguang.directive;

import cn.yangguang.steps.Particulars;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what came with an act has the form it should have. */
final class GivenChecks {

    /** The most working days of a term. */
    private static final int MOST_DAYS = 250;

    /** A page of this installation: nothing that leaves it, nothing that runs. */
    private static final Pattern LINK = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._?=&%-]{0,300}");

    private GivenChecks() {}

    static void judge(Rule rule, Particulars<Detail> given, int seen, List<Refusal> reasons) {
        if (given.gives(Detail.SEEN) && !given.get(Detail.SEEN).equals(Integer.toString(seen))) {
            reasons.add(Refusal.of("CHANGED_MEANWHILE"));
        }
        for (Asked asked : rule.asks()) {
            Detail detail = asked.detail();
            if (asked.required() && !given.gives(detail)) {
                reasons.add(Refusal.of("DETAIL_MISSING", detail.title()));
            } else if (given.gives(detail) && !wellFormed(detail, given)) {
                reasons.add(Refusal.of("DETAIL_MALFORMED", detail.title(), given.get(detail)));
            }
        }
        given.details().forEach((detail, text) -> {
            if (text.length() > Particulars.LONGEST) {
                reasons.add(Refusal.of("DETAIL_TOO_LONG", detail.title(), Integer.toString(Particulars.LONGEST)));
            }
        });
    }

    /** The working days given; empty when none are, or when it is no number from 1 to 250. */
    static Optional<Integer> days(Particulars<Detail> given) {
        return given.number(Detail.DAYS).filter(days -> days <= MOST_DAYS);
    }

    static boolean wellFormed(Detail detail, Particulars<Detail> given) {
        return switch (detail.type()) {
            case NUMBER -> days(given).isPresent();
            case CHOICE -> detail.choices().stream().anyMatch(c -> c.value().equals(given.get(detail)));
            case LINKS -> given.list(detail).stream().allMatch(LINK.asMatchPredicate());
            default -> true;
        };
    }
}
