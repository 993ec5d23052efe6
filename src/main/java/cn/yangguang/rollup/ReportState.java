package cn.yangguang.rollup;

/** How far the report of a unit is. */
public enum ReportState {
    /** An approved edition stands. */
    APPROVED(true),
    /** Waits for the signature; its figures are added up, and said to be provisional. */
    SUBMITTED(true),
    /** Figures that were taken over from a report published before. */
    IMPORTED(true),
    /** Somebody works on it. */
    DRAFTING(false),
    /** Nobody has begun. */
    NOTHING(false);

    private final boolean counts;

    ReportState(boolean counts) {
        this.counts = counts;
    }

    /** Whether its figures are part of the sum. */
    public boolean counts() {
        return counts;
    }

    /** Whether the unit has done its part. */
    public boolean done() {
        return this == APPROVED || this == IMPORTED;
    }
}
