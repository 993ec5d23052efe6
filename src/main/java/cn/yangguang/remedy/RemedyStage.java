package cn.yangguang.remedy;

/** Where a remedy is. Its result is another matter: see {@link RemedyResult}. */
public enum RemedyStage {
    ACCEPTED("已受理"),
    /** The organ handed in its answer. */
    ANSWERED("已答复"),
    /** The organ above decided on a complaint; the complainant is still to be told. */
    DECIDED("已作出处理"),
    CONCLUDED("已办结"),
    /** Recorded by mistake; counted nowhere. */
    DISCARDED("已作废");

    private final String title;

    RemedyStage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean open() {
        return ordinal() < CONCLUDED.ordinal();
    }
}
