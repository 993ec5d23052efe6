package cn.yangguang.identity;

import cn.yangguang.page.FieldProblem;
import java.util.List;

/** What came of asking for a duty. */
public sealed interface Granting {

    /** The person holds the duty now (or already did). */
    record Granted() implements Granting {}

    /** Not granted: the duties that exclude it, if that is why, and the reasons in words. */
    record Refused(List<DutyConflicts.Conflict> conflicts, List<FieldProblem> reasons) implements Granting {}
}
