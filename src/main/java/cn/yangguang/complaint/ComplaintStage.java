package cn.yangguang.complaint;

/** Where an entry is. */
public enum ComplaintStage {
    RECEIVED("已收到", true),
    ASSIGNED("办理中", true),
    /** The answer is written and waits for another person's signature. */
    DRAFTED("待签发", true),
    INVALID_PROPOSED("拟作无效", true),
    ANSWERED("已答复", false),
    RATED("已评价", false),
    /** Handed to a body outside of this installation. */
    REFERRED("已转出", false),
    /** Goes on as a 举报投诉 under Art. 47, 51 in {@code remedy}. */
    CARRIED_OVER("已转入救济", false),
    JOINED("已并案", false),
    INVALID("已作无效", false);

    private final String title;
    private final boolean waiting;

    ComplaintStage(String title, boolean waiting) {
        this.title = title;
        this.waiting = waiting;
    }

    public String title() {
        return title;
    }

    /** Whether the sender still waits for an answer of ours. */
    public boolean waiting() {
        return waiting;
    }
}
