package cn.yangguang.disclosure;

/** What an act may carry beside itself. Kept with the step; the 呈批单 is printed from these. */
public enum Detail {
    /** Why: return, withdrawal, decline, referral, correction. */
    REASON("理由"),
    OPINION("意见"),
    /** 自查: content true and complete. */
    TRUE_AND_COMPLETE("内容真实完整"),
    /** 自查: no personal data beyond need. */
    PERSONAL_DATA_CHECKED("已去除不应公开的个人信息"),
    /** 自查: attachments open and are the right ones. */
    ATTACHMENTS_OPEN("附件能够打开且无误"),
    /** 预先审查: whether to disclose. */
    WHETHER("是否公开"),
    /** 预先审查: how. */
    HOW("怎样公开"),
    /** 预先审查: to whom. */
    TO_WHOM("公开对象"),
    /** 预先审查: by when, yyyy-MM-dd. */
    BY_WHEN("何时公开"),
    STATE_SECRET("是否涉密"),
    TRADE_SECRET("是否涉及商业秘密"),
    PERSONAL_PRIVACY("是否涉及个人隐私"),
    STABILITY("是否危及三安全一稳定"),
    /** 报请确定: who is asked. */
    AUTHORITY("报请机关"),
    RULING_NUMBER("批复文号"),
    /** 不予公开: a {@link WithholdingGround}. */
    GROUND("不予公开的依据"),
    /** 撤下: a {@link WithdrawalClass}. */
    WITHDRAWAL_CLASS("撤下原因类别"),
    LATE_REASON("逾期公开的原因"),
    CHANNEL("公开渠道"),
    /** Date the paper went up, or the message went out: yyyy-MM-dd. */
    POSTED_ON("公开日期"),
    /** Content address of a photograph or a copy. */
    EVIDENCE("佐证"),
    NOTE("备注"),
    /** 放行: which group of findings, see {@code gate.FindingGroup}; holds no word of them. */
    FINDING("发现"),
    /** 销毁: short hash of the file. */
    FILE("文件"),
    /** Hash of the content the person saw when deciding. */
    SEEN("所见版本"),
    /** Where an imported record came from: file and line. */
    SOURCE("来源"),
    INDEX_NUMBER("索引号");

    private final String title;

    Detail(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
