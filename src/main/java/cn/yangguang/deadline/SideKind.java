package cn.yangguang.deadline;

import cn.yangguang.law.LimitCode;

/** The periods beside the one for the reply. */
public enum SideKind {
    CORRECTION_NOTICE(LimitCode.CORRECTION_NOTICE),
    CORRECTION_ANSWER(LimitCode.CORRECTION_ANSWER),
    REASONS_ANSWER(LimitCode.REASONS_ANSWER),
    THIRD_PARTY(LimitCode.THIRD_PARTY),
    CO_MAKER(LimitCode.CO_MAKER),
    FEE(LimitCode.FEE),
    /** The day named for a delayed reply (Art. 35); takes the place of the due date. */
    DELAYED(LimitCode.REPLY);

    private final LimitCode limit;

    SideKind(LimitCode limit) {
        this.limit = limit;
    }

    LimitCode limit() {
        return limit;
    }
}
