package cn.yangguang.directive;

/** Where an order is, or one of its addressees with it. */
public enum Stage {
    DRAFTED("待签发"),
    ISSUED("已发出"),
    REVOKED("已撤销"),

    WAITING("待签收"),
    WORKING("办理中"),
    EXTENDING("待批延期"),
    ANSWERED("待审核"),
    SETTLED("已办结");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is one of an addressee. */
    public boolean ofAddressee() {
        return ordinal() >= WAITING.ordinal();
    }

    /** Whether it waits for the issuer's word. */
    public boolean judging() {
        return this == EXTENDING || this == ANSWERED;
    }
}
