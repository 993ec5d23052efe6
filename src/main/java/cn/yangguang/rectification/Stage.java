package cn.yangguang.rectification;

/** Where a request for correction is. */
public enum Stage {
    RECEIVED("办理中"),
    PROPOSED("审批"),
    DECIDED("已决定"),
    SERVED("已送达"),
    WITHDRAWN("已撤回");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether an answer is still owed. */
    public boolean open() {
        return ordinal() < SERVED.ordinal();
    }
}
