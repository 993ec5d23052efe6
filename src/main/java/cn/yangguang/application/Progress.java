package cn.yangguang.application;

/** What the applicant is told of the state of the case: five plain words, nothing of what happens inside. */
public enum Progress {
    RECEIVED("已收到"),
    IN_HAND("办理中"),
    /** Something is asked of the applicant: correction, reasons, payment, confirmation. */
    WAITING_FOR_YOU("等您回复"),
    ANSWERED("已答复"),
    ENDED("已结束");

    private final String title;

    Progress(String title) {
        this.title = title;
    }

    /** The word, in Chinese. */
    public String title() {
        return title;
    }
}
