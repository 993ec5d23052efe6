package cn.yangguang.monitor;

/** How often a column must be updated. */
public enum ColumnClass {
    /** 动态、要闻. */
    NEWS(true),
    /** 通知公告、政策文件. */
    NOTICE(true),
    /** Any other column with a limit of its own. */
    REGULAR(true),
    /** Changes only when something happens, such as 机构职能; it must not be empty. */
    STANDING(false),
    /** Not looked at: the organ has nothing to publish there. */
    UNWATCHED(false);

    private final boolean limited;

    ColumnClass(boolean limited) {
        this.limited = limited;
    }

    /** Whether the class has a number of days. */
    public boolean limited() {
        return limited;
    }
}
