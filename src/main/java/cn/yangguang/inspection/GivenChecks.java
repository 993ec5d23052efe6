package cn.yangguang.inspection;

import cn.yangguang.steps.Particulars;
import java.util.ArrayList;
import java.util.List;

/** Whether what came with an act has the form it should have. */
final class GivenChecks {

    private GivenChecks() {}

    static List<Refusal> judge(Rule rule, Particulars<Detail> given, int seen) {
        List<Refusal> reasons = new ArrayList<>();
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
        return reasons;
    }

    private static boolean wellFormed(Detail detail, Particulars<Detail> given) {
        return switch (detail.type()) {
            case DAY -> given.date(detail).isPresent();
            case NUMBER -> given.number(detail).isPresent();
            case CHOICE -> detail.choices().stream().anyMatch(c -> c.value().equals(given.get(detail)));
            default -> true;
        };
    }
}
