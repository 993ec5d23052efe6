package cn.yangguang.objection;

/** The way an objection came. */
public enum Channel {
    WEB("网上"),
    TELEPHONE("电话"),
    PAPER("书面"),
    VISIT("来访");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
