package cn.yangguang.channel;

/** Where a dispatch is. The Chinese title stands on screen. */
public enum DispatchState {
    WAITING("待投送"),
    /** The other side is being asked now; found like this by somebody who comes later, the program that asked has died. */
    SENDING("投送中"),
    /** It may or may not have arrived; the other side is asked for it before anything else. */
    DOUBTFUL("去向待查"),
    /** Taken, but not yet shown to the public, or not yet told so. */
    ACCEPTED("已受理，待确认"),
    CONFIRMED("已送达"),
    /** Not delivered, and no further try by itself. */
    DEAD("须人工处理"),
    CANCELLED("已取消"),
    WITHDRAWING("撤回中"),
    WITHDRAWN("已撤回"),
    /** The channel cannot take it back by itself. */
    BY_HAND("须人工撤回"),
    /** A new edition stands in its place, or was sent after it as a correction. */
    REPLACED("已由新版代替");

    private final String title;

    DispatchState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the program still has something to do by itself. */
    public boolean moving() {
        return this == WAITING || this == SENDING || this == DOUBTFUL || this == ACCEPTED || this == WITHDRAWING;
    }

    /** Whether a person has to do something. */
    public boolean needsHand() {
        return this == DEAD || this == BY_HAND;
    }
}
