package cn.yangguang.law;

/** What an organ may decide about one requested item (条例 Art. 30, 35–39, 42; rows of the yearly report). */
public enum ReplyOutcome {
    GRANTED_ALREADY_PUBLIC("已主动公开，告知获取方式、途径", OutcomeFamily.GRANTED),
    GRANTED("予以公开，提供信息或告知获取方式、途径和时间", OutcomeFamily.GRANTED),
    PARTIALLY_GRANTED("部分公开（区分处理）", OutcomeFamily.PARTIALLY_GRANTED),
    REFUSED_STATE_SECRET("不予公开：国家秘密", OutcomeFamily.REFUSED),
    REFUSED_OTHER_LAW("不予公开：法律、行政法规禁止公开", OutcomeFamily.REFUSED),
    REFUSED_THREE_SECURITIES("不予公开：危及国家安全、公共安全、经济安全、社会稳定", OutcomeFamily.REFUSED),
    REFUSED_THIRD_PARTY("不予公开：损害第三方合法权益（商业秘密、个人隐私等）", OutcomeFamily.REFUSED),
    REFUSED_INTERNAL("不予公开：内部事务信息（人事管理、后勤管理、内部工作流程）", OutcomeFamily.REFUSED),
    REFUSED_PROCESS("不予公开：过程性信息（讨论记录、过程稿、磋商信函、请示报告）", OutcomeFamily.REFUSED),
    REFUSED_CASE_FILE("不予公开：行政执法案卷信息", OutcomeFamily.REFUSED),
    REFUSED_ADMIN_QUERY("属于工商、不动产登记资料等，依照特别规定查询", OutcomeFamily.REFUSED),
    UNABLE_NOT_EXIST("经检索信息不存在", OutcomeFamily.UNABLE_TO_PROVIDE),
    UNABLE_NOT_RESPONSIBLE("不属于本行政机关负责公开", OutcomeFamily.UNABLE_TO_PROVIDE),
    UNABLE_NEEDS_CREATION("需要对现有政府信息进行加工、分析", OutcomeFamily.UNABLE_TO_PROVIDE),
    UNABLE_STILL_UNCLEAR("补正后申请内容仍不明确", OutcomeFamily.UNABLE_TO_PROVIDE),
    NOT_PROCESSED_PETITION("以申请形式进行信访、投诉、举报等活动", OutcomeFamily.NOT_PROCESSED),
    NOT_PROCESSED_DUPLICATE("重复申请，不予重复处理", OutcomeFamily.NOT_PROCESSED),
    NOT_PROCESSED_PUBLICATION("要求提供公开出版物", OutcomeFamily.NOT_PROCESSED),
    NOT_PROCESSED_EXCESSIVE("数量、频次明显超过合理范围且理由不合理", OutcomeFamily.NOT_PROCESSED),
    NOT_PROCESSED_CONFIRM_AGAIN("要求行政机关确认或重新出具已获取信息", OutcomeFamily.NOT_PROCESSED),
    OTHER_CORRECTION_OVERDUE("申请人无正当理由逾期不补正，不再处理", OutcomeFamily.OTHER_HANDLING),
    OTHER_FEE_OVERDUE("申请人逾期未缴纳信息处理费，不再处理", OutcomeFamily.OTHER_HANDLING),
    OTHER_WITHDRAWN("申请人撤回申请", OutcomeFamily.OTHER_HANDLING),
    OTHER_OTHER("其他", OutcomeFamily.OTHER_HANDLING);

    private final String title;
    private final OutcomeFamily family;

    ReplyOutcome(String title, OutcomeFamily family) {
        this.title = title;
        this.family = family;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }

    /** The group it is counted in. */
    public OutcomeFamily family() {
        return family;
    }
}
