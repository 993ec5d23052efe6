package cn.yangguang.disclosure;

/** Grounds on which information is not disclosed (条例 2019 Art. 14–16; 条例 2007 Art. 8 and 14). */
public enum WithholdingGround {
    STATE_SECRET("属于国家秘密", "条例第十四条"),
    FORBIDDEN_BY_LAW("法律、行政法规禁止公开", "条例第十四条"),
    THREE_SECURITIES_ONE_STABILITY("危及三安全一稳定", "条例第十四条"),
    THIRD_PARTY("涉及商业秘密、个人隐私等第三方合法权益", "条例第十五条"),
    INTERNAL_AFFAIRS("内部事务信息", "条例第十六条第一款"),
    PROCESS_INFORMATION("过程性信息", "条例第十六条第二款"),
    ENFORCEMENT_CASE_FILE("行政执法案卷信息", "条例第十六条第二款");

    private final String title;
    private final String article;

    WithholdingGround(String title, String article) {
        this.title = title;
        this.article = article;
    }

    public String title() {
        return title;
    }

    public String article() {
        return article;
    }
}
