package cn.yangguang.remedy;

/** What the organ above found of a complaint. */
public enum Finding {
    TRUE("属实"),
    PARTLY_TRUE("部分属实"),
    NOT_TRUE("不属实"),
    /** Not about disclosure, or without anything to look into. */
    NOT_ACCEPTED("不予受理");

    private final String title;

    Finding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
