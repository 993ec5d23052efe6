package cn.yangguang.deadline;

/** How an application stands against its due date. */
public enum Standing {
    /** No due date now. */
    NO_DUE_DATE,
    IN_TIME,
    DUE_TODAY,
    OVERDUE,
    REPLIED_IN_TIME,
    REPLIED_LATE,
    /** Ended without a reply. */
    ENDED
}
