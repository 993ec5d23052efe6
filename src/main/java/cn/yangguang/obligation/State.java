package cn.yangguang.obligation;

/** How an obligation stands on a day. */
public enum State {
    NOT_DUE("未到期"),
    SOON("即将到期"),
    PUBLISHED("已公开"),
    /** Published, but elements that a text of its kind must have are missing. */
    HALF("半公开"),
    /** Nothing to publish this time, said with a reason and agreed to by a second person. */
    NOTHING("本期无"),
    PUBLISHED_LATE("逾期公开"),
    OVERDUE("逾期未公开");

    private final String title;

    State(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return this == NOT_DUE || this == SOON || this == OVERDUE || this == HALF;
    }
}
