package cn.yangguang.appraisal;

/** How a sheet came. */
public enum SheetWay {
    ONLINE("网上"),
    /** On line with a code printed on paper. */
    CODE("网上凭编码"),
    PAPER("纸质录入");

    private final String title;

    SheetWay(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
