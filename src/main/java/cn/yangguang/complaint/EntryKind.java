package cn.yangguang.complaint;

/** What somebody brings forward. */
public enum EntryKind {
    SUGGESTION("意见建议"),
    QUESTION("咨询"),
    /** That the organ did not do what it must: answered only after another person signed. */
    COMPLAINT("投诉"),
    /** Of wrongdoing: for inspectors only. */
    REPORT("举报");

    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether another person signs the answer. */
    public boolean signed() {
        return this == COMPLAINT || this == REPORT;
    }
}
