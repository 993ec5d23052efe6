package cn.yangguang.page;

import java.util.List;
import java.util.Locale;

/** Where a page of the public site belongs: one of the four fixed columns of a 政府信息公开平台, or beside them. */
public enum PublicColumn {
    HOME(""),
    GUIDE("/guide"),
    RULES("/rules"),
    CONTENT("/content"),
    REPORTS("/reports"),
    SEARCH("");

    /** The four columns in their fixed order (国办公开办函〔2019〕61号). */
    public static final List<PublicColumn> FIXED = List.of(GUIDE, RULES, CONTENT, REPORTS);

    private final String path;

    PublicColumn(String path) {
        this.path = path;
    }

    /** Key of the column's title. */
    public String words() {
        return "portal.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Address of the column at an organ. */
    public String of(String organ) {
        return "/organs/" + organ + path;
    }
}
