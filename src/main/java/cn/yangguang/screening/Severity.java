package cn.yangguang.screening;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing leaves the office until it is put right; only the secrecy reviewer may let it pass, with a reason. */
    BLOCK,
    /** The clerk is told and may let it pass with a reason. */
    WARN
}
