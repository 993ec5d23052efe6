package cn.yangguang.calendar;

/** What a day is to a public organ. */
public enum DayKind {
    /** 工作日: an ordinary Monday to Friday. */
    WORKDAY(true),
    /** 周末: an ordinary Saturday or Sunday. */
    WEEKEND(false),
    /** 放假: named as free by the yearly notice or by the region. */
    DAY_OFF(false),
    /** 调休上班: a Saturday or Sunday named as a working day. */
    MAKE_UP_WORKDAY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /** Whether organs work on such a day, so that a period in working days goes on. */
    public boolean isWorking() {
        return working;
    }
}
