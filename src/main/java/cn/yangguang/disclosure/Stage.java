package cn.yangguang.disclosure;

/**
 * Where an edition is in its life. The order is that of the ordinary way; the title is what a clerk would say.
 */
public enum Stage {
    DRAFT("拟稿", Kind.OPEN),
    SELF_CHECK("自查", Kind.OPEN),
    PRE_REVIEW("预先审查", Kind.OPEN),
    SECOND_REVIEW("复审", Kind.OPEN),
    SECRECY_REVIEW("保密审查", Kind.OPEN),
    FINAL_APPROVAL("审签", Kind.OPEN),
    CHIEF_APPROVAL("主要领导审签", Kind.OPEN),
    REFERRED("报请确定", Kind.OPEN),
    PUBLISHED("已发布", Kind.LIVE),
    CORRECTED("已更正", Kind.PAST),
    WITHDRAWN("已撤下", Kind.PAST),
    EXPIRED("已过期", Kind.LIVE),
    ARCHIVED("已归档", Kind.LIVE),
    NOT_DISCLOSED("不予公开", Kind.CLOSED),
    DISCARDED("已作废", Kind.CLOSED);

    private enum Kind {
        OPEN,
        LIVE,
        PAST,
        CLOSED
    }

    private final String title;
    private final Kind kind;

    Stage(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    /** Work in progress: not published and not given up. */
    public boolean open() {
        return kind == Kind.OPEN;
    }

    /** The edition the public reads now. */
    public boolean live() {
        return kind == Kind.LIVE;
    }

    /** Published once, whatever happened later. */
    public boolean everPublished() {
        return kind == Kind.LIVE || kind == Kind.PAST;
    }
}
