package cn.yangguang.villageaccount;

/** Where a version of a sheet is. Whether it is public, its editions tell. */
public enum Stage {
    DRAFT("拟制"),
    SENT("民主理财小组审核"),
    CHECKED("审核通过"),
    HANDED("公布"),
    /** Was public before it was recorded here. */
    KNOWN("补录的公布"),
    DISCARDED("作废");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody still has to do something with it before it is public. */
    public boolean open() {
        return this == DRAFT || this == SENT || this == CHECKED;
    }
}
