package cn.yangguang.appraisal;

/** Where a questionnaire is; told by its days and by whether it was opened, never stored. */
public enum QuestionnaireStage {
    DRAFT("拟定"),
    /** Opened, and its first day is still to come. */
    ANNOUNCED("待开始"),
    RUNNING("进行中"),
    /** Opened after its last day: the paper of a year past is keyed in. */
    AFTERWARDS("补录"),
    CLOSED("已结束");

    private final String title;

    QuestionnaireStage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
