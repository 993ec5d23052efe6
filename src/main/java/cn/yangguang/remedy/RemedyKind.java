package cn.yangguang.remedy;

/** The ways against an organ's handling (条例 Art. 51). */
public enum RemedyKind {
    REVIEW("行政复议"),
    LAWSUIT("行政诉讼"),
    /** To the organ above or the 主管部门; handled there. */
    COMPLAINT("举报投诉");

    private final String title;

    RemedyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
