package cn.yangguang.law;

/** How sure a row of the data is. */
public enum Mark {
    /** Read in at least two independent sources. */
    V2("两处来源"),
    /** Read in one source; for a law, in its text. */
    V1("一处来源"),
    /** General knowledge, not verified. */
    GK("未核实"),
    /** A convention of this program where the law is silent. */
    PC("软件约定");

    private final String title;

    Mark(String title) {
        this.title = title;
    }

    /** Chinese title for screens. */
    public String title() {
        return title;
    }
}
