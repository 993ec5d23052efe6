package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import java.util.EnumSet;
import java.util.Set;

/** Why something is on somebody's worklist. The order is that of the page: what others wait for comes first. */
public enum WorkKind {
    RETURNED(Duty.HANDLER, Duty.VILLAGE_REPORTER),
    SELF_CHECK(Duty.HANDLER, Duty.VILLAGE_REPORTER),
    PRE_REVIEW(Duty.REVIEWER),
    SECOND_REVIEW(Duty.REVIEWER),
    SECRECY_REVIEW(Duty.SECRECY_REVIEWER),
    FINAL_APPROVAL(Duty.SIGNATORY),
    CHIEF_APPROVAL(Duty.SIGNATORY),
    REFERRED(Duty.REVIEWER, Duty.SECRECY_REVIEWER),
    DELIVERY(Duty.HANDLER, Duty.VILLAGE_REPORTER),
    DRAFT(Duty.HANDLER, Duty.VILLAGE_REPORTER);

    private final Set<Duty> duties;

    WorkKind(Duty first, Duty... more) {
        this.duties = EnumSet.of(first, more);
    }

    /** Whose work it is. */
    public Set<Duty> duties() {
        return EnumSet.copyOf(duties);
    }
}
