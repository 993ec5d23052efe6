package cn.yangguang.objection;

/** Where an objection is. */
public enum Stage {
    RECEIVED("收到"),
    INVESTIGATING("调查"),
    ORDERED("属实，已责令"),
    UNFOUNDED("不属实"),
    ANSWERED("已答复"),
    CLOSED("办结");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the villager still waits for an answer. */
    public boolean unanswered() {
        return ordinal() < ANSWERED.ordinal();
    }
}
