package cn.yangguang.remedy;

/** Results as the yearly report counts them (section 4). */
public enum RemedyResult {
    UPHELD("结果维持", "upheld"),
    CORRECTED("结果纠正", "corrected"),
    /** Withdrawn, rejected on procedure, mediated. */
    OTHER_RESULT("其他结果", "otherResult"),
    PENDING("尚未审结", "pending");

    private final String title;
    private final String code;

    RemedyResult(String title, String code) {
        this.title = title;
        this.code = code;
    }

    public String title() {
        return title;
    }

    /** Second half of the report's column code. */
    public String code() {
        return code;
    }
}
