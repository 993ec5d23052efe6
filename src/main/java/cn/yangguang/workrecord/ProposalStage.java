package cn.yangguang.workrecord;

/** Where a proposal to publish is. */
public enum ProposalStage {
    /** 待决定. */
    PROPOSED,
    /** 已采纳, in the plan: nobody has begun a draft. */
    ADOPTED,
    /** 已起草: the review of disclosures goes on from here. */
    DRAFTED,
    /** 不采纳. */
    DECLINED,
    /** 撤回 by whoever proposed. */
    WITHDRAWN
}
