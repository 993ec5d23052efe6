package cn.yangguang.workrecord;

/** What sort of training or of post. */
public enum EntryKind {
    /** 举办: by the organ itself. */
    HELD("举办"),
    /** 参加: of somebody else's. */
    ATTENDED("参加"),
    /** 专职. */
    FULL_TIME("专职"),
    /** 兼职. */
    PART_TIME("兼职");

    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    /** As it stands in a table. */
    public String title() {
        return title;
    }
}
