package cn.yangguang.law;

/** What an applicant is, as the yearly report counts them (columns of its third section). */
public enum ApplicantType {
    NATURAL_PERSON("自然人"),
    COMMERCIAL_ENTERPRISE("商业企业"),
    RESEARCH_INSTITUTION("科研机构"),
    PUBLIC_WELFARE_ORGANIZATION("社会公益组织"),
    LEGAL_SERVICE_INSTITUTION("法律服务机构"),
    OTHER_ORGANIZATION("其他");

    private final String title;

    ApplicantType(String title) {
        this.title = title;
    }

    /** Chinese title for screens and letters. */
    public String title() {
        return title;
    }
}
