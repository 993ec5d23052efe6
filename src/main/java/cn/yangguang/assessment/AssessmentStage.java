package cn.yangguang.assessment;

/** Where an assessment is; told by its steps. */
public enum AssessmentStage {
    DRAFT("拟定"),
    SCORING("评分"),
    /** Told to the organs, which can appeal. */
    PROVISIONAL("初步结果"),
    FINAL("最终结果");

    private final String title;

    AssessmentStage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the organs assessed see it. */
    public boolean told() {
        return this == PROVISIONAL || this == FINAL;
    }
}
