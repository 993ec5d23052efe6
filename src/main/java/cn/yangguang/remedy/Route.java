package cn.yangguang.remedy;

/** How a lawsuit came about; the yearly report counts the two apart. */
public enum Route {
    DIRECT("未经复议直接起诉"),
    AFTER_REVIEW("复议后起诉");

    private final String title;

    Route(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
