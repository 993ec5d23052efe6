package cn.yangguang.issuing;

/** What came of an attempt to serve a letter. */
public enum ServiceResult {
    HANDED_OVER("已交邮或者已发出"),
    SIGNED("已签收"),
    REFUSED("拒收"),
    RETURNED("退回"),
    /** An earlier record was a mistake. */
    VOIDED("记录作废");

    private final String title;

    ServiceResult(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
