package cn.yangguang.organ;

/** The level of an organ in the tree; the order is from top to bottom. */
public enum OrganLevel {
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡级"),
    VILLAGE("村级");

    private final String title;

    OrganLevel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
