package cn.yangguang.law;

/** The periods in 行政复议, 行政诉讼 and 举报投诉 that an organ keeps or has to know. */
public enum RemedyTermCode {
    REVIEW_ANSWER("向复议机关提出书面答复"),
    REVIEW_ANSWER_SIMPLIFIED("向复议机关提出书面答复（简易程序）"),
    REVIEW_DECISION("复议机关作出决定"),
    REVIEW_DECISION_SIMPLIFIED("复议机关作出决定（简易程序）"),
    LAWSUIT_ANSWER("向法院提交答辩状"),
    /** A right of the organ, not a duty. */
    APPEAL("提起上诉"),
    COMPLAINT_ANSWER("答复举报投诉人");

    private final String title;

    RemedyTermCode(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}
