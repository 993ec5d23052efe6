package cn.yangguang.appraisal;

/** What somebody thinks of something, in the words of the field. */
public enum Satisfaction {
    SATISFIED("满意"),
    FAIR("基本满意"),
    UNSATISFIED("不满意");

    private final String title;

    Satisfaction(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
