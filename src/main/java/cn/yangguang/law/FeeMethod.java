package cn.yangguang.law;

/** How 信息处理费 is reckoned; an application is charged by one of the two, never by both. */
public enum FeeMethod {
    /** By the number of applications of one applicant in one calendar month. */
    ITEM("按件计收", "件", 10_000),
    /** By the pages of one application. */
    PAGE("按量计收", "页", 1_000_000);

    private final String title;
    private final String unit;
    private final int most;

    FeeMethod(String title, String unit, int most) {
        this.title = title;
        this.unit = unit;
        this.most = most;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }

    /** 件 or 页. */
    public String unit() {
        return unit;
    }

    /** More than any real case has; beyond is refused as a slip of the pen. */
    public int most() {
        return most;
    }
}
