package cn.yangguang.yearform;

/** What a finding holds up. */
public enum Severity {
    /** Blocks the publication until it is put right or explained. */
    ERROR,
    /** To be looked at. */
    WARNING
}
