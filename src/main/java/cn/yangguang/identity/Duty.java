package cn.yangguang.identity;

/** A duty somebody holds at an organ. The Chinese title is the official one and stands on screen. */
public enum Duty {
    /** Drafts, checks, registers. */
    HANDLER("经办人"),
    /** 预先审查 and 复审. */
    REVIEWER("审核人"),
    /** 保密审查; nobody can stand in. */
    SECRECY_REVIEWER("保密审查员"),
    /** 审签: decides that something is published. */
    SIGNATORY("签发人"),
    /** 督查 of others' work, from the 督查领导小组. */
    INSPECTOR("督查员"),
    /** 统计 and 年度报告. */
    STATISTICIAN("统计员"),
    /** Sends in what a village has to publish. */
    VILLAGE_REPORTER("村级信息员"),
    /** Configures, creates accounts without rights. */
    SYSTEM_ADMIN("系统管理员"),
    /** Grants and revokes duties. */
    SECURITY_ADMIN("安全管理员"),
    /** Reads and exports the journal. */
    AUDIT_ADMIN("审计管理员");

    private final String title;

    Duty(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is one of the three administrators, who hold their duty for the whole installation. */
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }
}
