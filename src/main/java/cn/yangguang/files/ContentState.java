package cn.yangguang.files;

/** What a look at a stored content finds. */
public enum ContentState {
    SOUND,
    /** Its bytes are not in the data folder. */
    MISSING,
    /** Its bytes are not those that were stored. */
    CHANGED,
    /** Its bytes are not of the type they were stored as. */
    NOT_ITS_TYPE
}
