package cn.yangguang.deadline;

/** How a side period stands. */
public enum SideState {
    /** It has not begun: nobody knows yet that the letter arrived. */
    NOT_BEGUN,
    OPEN,
    DONE,
    DONE_LATE,
    /** It passed and nothing came: silence, or a right that is lost. */
    LAPSED,
    /** The application ended before it. */
    CLOSED
}
