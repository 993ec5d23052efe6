package cn.yangguang.complaint;

/** What the sender thinks of the answer. */
public enum Rating {
    SATISFIED("满意"),
    FAIRLY_SATISFIED("基本满意"),
    UNSATISFIED("不满意");

    private final String title;

    Rating(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
