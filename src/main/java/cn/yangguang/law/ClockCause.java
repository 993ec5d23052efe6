package cn.yangguang.law;

/** What may touch the period for the reply. */
public enum ClockCause {
    CORRECTION("补正"),
    REASONS("说明理由"),
    THIRD_PARTY("征求第三方意见"),
    CO_MAKER("征求其他机关意见"),
    FEE("缴纳信息处理费");

    private final String title;

    ClockCause(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}
