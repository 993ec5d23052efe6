package cn.yangguang.letter;

/** A family of letters with running numbers of its own for each year, such as 临政公复〔2024〕. */
public enum NumberSeries {
    REPLY("答复"),
    NOTICE("告知"),
    CONSULTATION("征求意见"),
    FEE("收费"),
    RECTIFICATION("更正");

    private final String title;

    NumberSeries(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
