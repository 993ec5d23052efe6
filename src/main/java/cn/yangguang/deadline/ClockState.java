package cn.yangguang.deadline;

/** What the period for the reply is doing. */
public enum ClockState {
    /** No day of receipt yet. */
    NOT_STARTED,
    RUNNING,
    /** A consultation is open whose time is not counted. */
    PAUSED,
    /** For a correction or a payment; the period begins anew with it. */
    WAITING,
    /** Replied or ended. */
    STOPPED
}
