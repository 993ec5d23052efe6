package cn.yangguang.disclosure;

/** What an act does beside moving the edition to its next stage. */
enum Effect {
    NOTHING,
    /** When the next stage is PUBLISHED: index number, publication time, platform delivery, the former edition superseded. */
    PUBLISH,
    /** The edition stays as it is; a new one is opened as a draft with the same content. */
    OPEN_EDITION,
    RECORD_DELIVERY,
    TAKE_DOWN,
    /** Findings of the gate are let pass. */
    RELEASE,
    /** The secrecy reviewer finds the question on the worklist. */
    ASK,
    /** The bytes of a file in quarantine are gone for good. */
    DESTROY,
    /** The attachments as uploaded give way to those made anew of them. */
    REBUILD
}
