package cn.yangguang.channel;

/** What becomes of a dispatch when its edition is withdrawn or corrected. */
enum Fate {
    /** Nothing left to do. */
    NONE,
    /** Not there: not sent any more. */
    DROP,
    /** There: taken back. */
    RECALL,
    /** On its way: the answer decides, then it is dropped or taken back. */
    DECIDED_BY_ANSWER,
    /** Perhaps there: a person looks. */
    HAND,
    /** There, and the new edition deals with it. */
    KEEP
}
