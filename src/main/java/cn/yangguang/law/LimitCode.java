package cn.yangguang.law;

/** The limits in working days that the handling of an application knows. */
public enum LimitCode {
    CORRECTION_NOTICE("告知补正"),
    CORRECTION_ANSWER("申请人补正"),
    REASONS_ANSWER("申请人说明理由"),
    REPLY("答复"),
    EXTENSION("延长答复"),
    THIRD_PARTY("第三方提出意见"),
    CO_MAKER("共同制作机关提出意见"),
    FEE("缴纳信息处理费"),
    RECTIFICATION("更正与自身相关的信息");

    private final String title;

    LimitCode(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}
