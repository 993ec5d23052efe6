package cn.yangguang.law;

/** Which remedies a letter names. */
public enum RemedyMode {
    NONE("不告知"),
    EITHER("复议或者诉讼"),
    REVIEW_FIRST("复议前置");

    private final String title;

    RemedyMode(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}
