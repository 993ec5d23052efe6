package cn.yangguang.inspection;

/** What kind of look an inspection is. */
public enum Kind {
    /** 坚持每月一次领导督查. */
    LOOK("领导督查", "督查情况通报"),
    /** By the 督查领导小组 under the head of the 纪委. */
    QUARTERLY("季度督查", "督查情况通报"),
    SPECIAL("专项督查", "专项督查情况通报");

    private final String title;
    private final String paper;

    Kind(String title, String paper) {
        this.title = title;
        this.paper = paper;
    }

    public String title() {
        return title;
    }

    /** Title of its report. */
    public String paper() {
        return paper;
    }
}
