package cn.yangguang.inspection;

/** Where an inspection or an order is. */
public enum Stage {
    PREPARED("已立项"),
    LISTED("已列总体"),
    CHECKING("检查中"),
    CONCLUDED("检查完毕"),
    REPORTED("已通报"),
    ABANDONED("已作废"),

    DRAFTED("拟发整改"),
    ORDERED("整改中"),
    ANSWERED("待复查"),
    ACCOUNTING("问责审批"),
    CLOSED("已销号"),
    REVOKED("已撤销");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is one of an order. */
    public boolean ofOrder() {
        return ordinal() >= DRAFTED.ordinal();
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return this != REPORTED && this != ABANDONED && this != CLOSED && this != REVOKED;
    }

    /** Whether the inspected may know of the order. */
    public boolean told() {
        return this == ORDERED || this == ANSWERED || this == ACCOUNTING || this == CLOSED;
    }
}
