package cn.yangguang.application.web.office;

import cn.yangguang.application.Detail;
import cn.yangguang.application.Refusal;
import java.util.List;
import java.util.Set;

/** Which refusals are slips of a form, to be mended in it, and which are the table's answer to the act. */
final class FormMistakes {

    /** Their first argument is the title of the detail, or titles with 、 between. */
    private static final Set<String> OF_A_FIELD = Set.of("DETAIL_MISSING", "DETAIL_MALFORMED", "DETAIL_TOO_LONG");

    private static final String DAY = "DAY_IMPLAUSIBLE";

    private FormMistakes() {}

    /** Whether nothing but the form stands in the way. */
    static boolean all(List<Refusal> reasons) {
        return reasons.stream()
                .allMatch(reason ->
                        OF_A_FIELD.contains(reason.code()) || reason.code().equals(DAY));
    }

    static boolean isAbout(Refusal reason, Detail detail) {
        return reason.code().equals(DAY)
                ? detail == Detail.ON
                : OF_A_FIELD.contains(reason.code())
                        && List.of(reason.arguments().getFirst().split("、")).contains(detail.title());
    }
}
