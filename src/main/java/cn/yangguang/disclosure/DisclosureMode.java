package cn.yangguang.disclosure;

/** 公开属性: decided when a document is drafted. */
public enum DisclosureMode {
    PROACTIVE("主动公开"),
    ON_REQUEST("依申请公开"),
    NOT_DISCLOSED("不予公开");

    private final String title;

    DisclosureMode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
