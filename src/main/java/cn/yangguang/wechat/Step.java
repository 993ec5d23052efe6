package cn.yangguang.wechat;

/** How far an article has come. Those in the -ING form were written down before an asking whose end is not known yet. */
enum Step {
    /** Nothing but pictures is there. */
    BEGUN,
    DRAFTING,
    /** It lies in the draft box, where nobody but the staff sees it. */
    DRAFTED,
    SUBMITTING,
    /** WeChat looks at it. */
    SUBMITTED,
    PUBLISHED,
    /** WeChat did not publish it; words say why. */
    FAILED,
    WITHDRAWN
}
