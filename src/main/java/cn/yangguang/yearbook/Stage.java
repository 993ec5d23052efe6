package cn.yangguang.yearbook;

/** Where the report of a year is. */
public enum Stage {
    /** Figures follow the records, words are being written. */
    DRAFTING("编制中"),
    /** With the signatory; nothing is written. */
    SUBMITTED("送审中"),
    /** An edition stands; what the records say later changes nothing in it. */
    APPROVED("已签发");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
