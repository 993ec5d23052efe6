package cn.yangguang.objection;

/** What a step may carry beside itself. Sealed at rest. */
public enum Detail {
    ON("日期", Kind.DAY),
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    ABOUT("对哪一项公开内容有异议", Kind.LINE),
    WORDS("异议内容", Kind.TEXT),
    FINDING("调查情况", Kind.TEXT),
    /** Code of the village's item that is to be published or corrected. */
    ITEM("责令公布或者更正的事项", Kind.ITEM),
    ORDER("责令内容", Kind.TEXT),
    BY("限期", Kind.DAY),
    REASON("理由", Kind.TEXT),
    ANSWER("答复内容", Kind.TEXT),
    REPORT("整改情况", Kind.TEXT);

    /** How it is given. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        ITEM
    }

    private final String title;
    private final Kind kind;

    Detail(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The label, in Chinese. */
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }
}
