package cn.yangguang.law;

/** What must be on record before an outcome may be decided. What a letter must say besides is the table of module letter. */
public enum RequiredFact {
    CLASSIFICATION("密级标识和确认机关"),
    FORBIDDING_LAW("禁止公开的法律、行政法规及其条款"),
    THIRD_PARTY_OPINION("征求第三方意见的记录，或者无需征求的理由"),
    SPECIAL_LAW("所依照的法律、行政法规和办理查询的机构"),
    SEARCH_RECORD("检索记录（系统、档案、关键词、日期、检索人）"),
    CORRECTION_ANSWERED("已告知补正且申请人已答复"),
    CORRECTION_LAPSED("已告知补正且逾期未补正"),
    REASONS_ASKED("已要求申请人说明理由"),
    EARLIER_REPLY("同一申请人同样内容的申请已经答复"),
    FEE_LAPSED("已通知收费且逾期未缴纳"),
    WITHDRAWAL("申请人撤回的记录"),
    FREE_TEXT("情况说明");

    private final String title;

    RequiredFact(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}
