package cn.yangguang.law;

/** What an event does to the period for the reply. */
public enum ClockEffect {
    /** The period runs on. */
    RUNS_ON("不影响"),
    /** The time until the answer is not counted. */
    SUSPENDS("时间不计入"),
    /** The period begins anew; the day of the answer is day 0. */
    RESTARTS("重新起算"),
    /** The period begins anew; the day after the answer is day 0. */
    RESTARTS_NEXT_DAY("次日重新起算");

    private final String title;

    ClockEffect(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}
