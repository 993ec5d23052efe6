package cn.yangguang.complaint;

/** What a step may carry beside itself. All of it is sealed at rest. */
public enum ComplaintDetail {
    /** Last step seen when deciding; another one's step in between refuses this one. */
    SEEN("所见步骤", Kind.LINE),
    /** Id of the account that deals with it. */
    ASSIGNEE("经办人", Kind.CHOICE),
    OPINION("交办意见", Kind.TEXT),
    EVENT("办理情况", Kind.TEXT),
    ANSWER("答复内容", Kind.TEXT),
    DAYS("延长工作日", Kind.NUMBER),
    REASON("理由", Kind.TEXT),
    ORGAN("转交机关", Kind.CHOICE),
    BODY("转往单位", Kind.LINE),
    /** Number of the entry that goes on. */
    INTO("并入", Kind.CHOICE),
    /** Id of the account that is concerned. */
    PERSON("涉及人员", Kind.CHOICE),
    /** Name of the account chosen, as it stood then. */
    NAME("姓名", Kind.LINE),
    /** Id of the remedy it goes on as. */
    REMEDY("救济登记", Kind.LINE),
    RATING("满意度", Kind.CHOICE),
    WORDS("评价意见", Kind.TEXT),
    /** The two people who opened the letter box. */
    PRESENT("开箱在场人员", Kind.LINE),
    SOURCE("来件单位、文号", Kind.LINE);

    /** How the words are given. */
    public enum Kind {
        LINE,
        TEXT,
        NUMBER,
        CHOICE
    }

    private final String title;
    private final Kind kind;

    ComplaintDetail(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    public String title() {
        return title;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether a page shows it in the history. */
    public boolean shown() {
        return this != SEEN && this != ASSIGNEE && this != PERSON;
    }
}
