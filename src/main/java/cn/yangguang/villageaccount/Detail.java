package cn.yangguang.villageaccount;

/** What a step may carry beside itself. */
public enum Detail {
    /** The day the step counts for; today unless given, never later than today. */
    ON("日期", Kind.DAY),
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    MEMBERS("到场的民主理财小组成员", Kind.LINE),
    OPINION("审核意见", Kind.TEXT),
    REASON("理由", Kind.TEXT),
    /** Number of the photograph or scan of the signed sheet; given as a file. */
    SIGNATURE("签字的审核表（照片或者扫描件）", Kind.FILE),
    /** Version of the sheet the step belongs to. Written by the program. */
    VERSION("第几版", Kind.LINE);

    /** How it is given. */
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        FILE
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
