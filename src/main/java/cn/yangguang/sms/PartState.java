package cn.yangguang.sms;

/** Where one part of one message is. */
enum PartState {
    /** Not handed over. */
    READY,
    /** Written down, about to be or being handed over. */
    SUBMITTING,
    /** The gateway took it. */
    ACCEPTED,
    /** Handed over or not: nobody answered. Never handed over again by the program. */
    DOUBTFUL,
    DELIVERED,
    /** The gateway did not take it. */
    REFUSED,
    /** Taken, and the telephone did not get it. */
    UNDELIVERED,
    /** No report came in time; a person finds out. */
    UNKNOWN,
    /** Not sent any more. */
    DROPPED;

    boolean moving() {
        return this == READY || this == SUBMITTING || this == ACCEPTED || this == DOUBTFUL;
    }

    boolean failed() {
        return this == REFUSED || this == UNDELIVERED;
    }
}
