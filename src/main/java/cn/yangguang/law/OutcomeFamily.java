package cn.yangguang.law;

/** The six groups of outcomes, as the yearly report has them. */
public enum OutcomeFamily {
    GRANTED("予以公开"),
    PARTIALLY_GRANTED("部分公开"),
    REFUSED("不予公开"),
    UNABLE_TO_PROVIDE("无法提供"),
    NOT_PROCESSED("不予处理"),
    OTHER_HANDLING("其他处理");

    private final String title;

    OutcomeFamily(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}
