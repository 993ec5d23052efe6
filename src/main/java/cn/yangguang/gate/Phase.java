package cn.yangguang.gate;

/** Where a version is, as far as the gate must know. */
public enum Phase {
    /** On its way: what stands open holds it up. */
    IN_WORK,
    /** Everybody can read it: what stands open must be seen to at once. */
    PUBLISHED,
    /** Nobody reads it any more, or never will. */
    OVER
}
