package cn.yangguang.application;

/** What an act may carry beside itself. Kept with the step; letters are filled from these. */
public enum Detail {
    /** The day the act counts for, yyyy-MM-dd; today unless given, never later than today. */
    ON("日期", Kind.DAY),
    REASON("理由", Kind.TEXT),
    OPINION("意见", Kind.TEXT),
    PROOF("证明", Kind.LINE),
    /** Last step seen when deciding; another one's act in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    /** One requested item a line. */
    ITEMS("申请事项", Kind.LINES),
    CHANNEL("申请方式", Kind.LINE),
    OFFICE("转交科室", Kind.LINE),

    /** 补正: what has to be corrected, one a line. */
    DEFECTS("需补正事项", Kind.LINES),
    GUIDANCE("补正指导", Kind.TEXT),
    ANSWER_BY("答复期限", Kind.DAY),

    /** 说明理由, third party's or co-maker's answer: whether it convinces; 是 or 否. */
    REASONABLE("理由是否合理", Kind.YES_NO),
    UNTIL("延迟至", Kind.DAY),

    /** Number of a consultation within the case. */
    CONSULTATION("征求意见序号", Kind.NUMBER),
    PARTY("被征求意见人", Kind.LINE),
    PARTY_ADDRESS("被征求意见人地址", Kind.LINE),
    QUESTION("征求意见内容", Kind.TEXT),
    AGREES("是否同意公开", Kind.YES_NO),

    /** 按件计收 or 按量计收. */
    METHOD("计收方式", Kind.LINE),
    /** Which application of the month it is, or how many pages. */
    COUNT("件次或页数", Kind.NUMBER),
    /** In yuan. */
    AMOUNT("金额（元）", Kind.NUMBER),
    COMPUTATION("计算过程", Kind.LINE),
    PAYMENT("缴费方式", Kind.TEXT),
    RECEIPT("票据号", Kind.LINE),

    /** Working days. */
    DAYS("工作日数", Kind.NUMBER),
    /** Number of another case. */
    INTO("并入案号", Kind.LINE),

    TASK("协办序号", Kind.NUMBER),
    DEPARTMENT("协办单位", Kind.LINE),
    MATERIAL("所需材料", Kind.TEXT),
    PLACES("检索范围", Kind.LINES),
    KEYWORDS("检索词", Kind.LINE),
    SEARCHER("检索人", Kind.LINE),
    RESULT("结果", Kind.TEXT),

    /** Number of an item within the case. */
    ITEM("事项序号", Kind.NUMBER),
    OUTCOME("答复类型", Kind.LINE),
    FINDING("事实认定", Kind.TEXT),
    ARTICLE("法律依据", Kind.LINE),
    GIVEN("公开内容", Kind.LINES),
    WITHHELD("不予公开内容", Kind.LINES),
    WHERE("获取途径", Kind.TEXT),
    OTHER_ORGAN("负责机关", Kind.LINE),
    OTHER_CONTACT("负责机关联系方式", Kind.LINE),
    LAW("依据的法律法规", Kind.LINE),
    EARLIER("先前答复", Kind.LINE),
    NO_CONSULTATION("未征求第三方意见的理由", Kind.TEXT),

    /** A letter within the case, by its key. */
    LETTER("文书", Kind.LINE),
    /** The letters an act sealed: one {@code key type id number} a line. Written by the program. */
    LETTERS("所发文书", Kind.LINES),
    WAY("送达方式", Kind.LINE),
    SERVICE_RESULT("送达结果", Kind.LINE),
    /** The day a posted letter reached its addressee, from which the addressee's own period runs. */
    ARRIVED("对方收到日期", Kind.DAY),

    /** 重新答复: who ordered it, by which document. */
    ORDERED_BY("作出决定的机关", Kind.LINE),
    DECISION("决定文号", Kind.LINE),
    INDEX_NUMBER("索引号", Kind.LINE);

    /** How the words are given and shown. */
    public enum Kind {
        LINE,
        TEXT,
        LINES,
        DAY,
        NUMBER,
        YES_NO
    }

    private final String title;
    private final Kind kind;

    Detail(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The label, in Chinese. */
    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }
}
