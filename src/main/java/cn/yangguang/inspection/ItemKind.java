package cn.yangguang.inspection;

/** What a member of the population is. */
public enum ItemKind {
    PUBLICATION("政府信息"),
    /** Something a village published: 村务, not 政府信息. */
    VILLAGE("村务信息"),
    /** Something that should have been published and was not, or not whole. */
    MISSING("未公开事项");

    private final String title;

    ItemKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
