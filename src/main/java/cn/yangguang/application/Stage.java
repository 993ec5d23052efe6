package cn.yangguang.application;

import static cn.yangguang.application.Progress.ANSWERED;
import static cn.yangguang.application.Progress.ENDED;
import static cn.yangguang.application.Progress.IN_HAND;
import static cn.yangguang.application.Progress.WAITING_FOR_YOU;

/** Where a case is, as a clerk would say it; each with the word the applicant sees. */
public enum Stage {
    /** Came on a way whose receipt both sides have to confirm (Art. 31). */
    PENDING_CONFIRMATION("待确认", WAITING_FOR_YOU),
    RECEIVED("已收到", Progress.RECEIVED),
    UNDER_REVIEW("办理中", IN_HAND),
    AWAITING_CORRECTION("待补正", WAITING_FOR_YOU),
    AWAITING_REASONS("待说明理由", WAITING_FOR_YOU),
    CONSULTING_THIRD_PARTY("征求第三方意见", IN_HAND),
    CONSULTING_ORGAN("征求其他机关意见", IN_HAND),
    AWAITING_FEE("待缴费", WAITING_FOR_YOU),
    DRAFT_REPLY("拟答复", IN_HAND),
    APPROVAL("审批", IN_HAND),
    REPLIED("已答复", ANSWERED),
    SERVED("已送达", ANSWERED),
    ARCHIVED("已归档", ENDED),
    /** Ended without a letter: nothing reached the applicant, and the law asks for none. */
    CLOSED("已结案", ENDED),
    WITHDRAWN("已撤回", ENDED),
    /** Goes on inside another case of the same applicant. */
    MERGED("已并案", ENDED);

    private final String title;
    private final Progress progress;

    Stage(String title, Progress progress) {
        this.title = title;
        this.progress = progress;
    }

    /** The official word, in Chinese. */
    public String title() {
        return title;
    }

    /** What the applicant is told. */
    public Progress progress() {
        return progress;
    }

    /** Whether a reply is still owed. */
    public boolean open() {
        return ordinal() < REPLIED.ordinal();
    }
}
