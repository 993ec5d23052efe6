package cn.yangguang.inspection;

/** Why something is more likely to be looked at. The points are data: {@code risk-weights.csv}. */
public enum Risk {
    LATE,
    CORRECTED,
    WITHDRAWN,
    OVERRIDE,
    MONEY,
    RELIEF,
    PERSONS,
    BULK,
    GAPS,
    MISSING
}
