package cn.yangguang.page;

import java.util.List;
import java.util.Locale;

/**
 * Where a page of the public site belongs: one of the fixed parts of the column 政府信息公开, or beside them. Each knows the
 * 栏目标签 that its pages carry, in Chinese whatever the language of the screen.
 */
public enum PublicColumn {
    HOME("", "政府信息公开", "政府信息公开首页，最新公开的信息、公开目录和联系方式", "政府信息公开;首页", "政府信息公开"),
    GUIDE("/guide", "政府信息公开指南", "政府信息的分类编排、获取方式和政府信息公开工作机构的联系方式", "政府信息公开指南;获取方式;工作机构", "信息公开指南"),
    RULES("/rules", "政府信息公开制度", "政府信息公开的法律法规和本机关的各项制度", "政府信息公开制度;法规;制度", "信息公开制度"),
    CONTENT("/content", "法定主动公开内容", "依法应当主动公开的政府信息，按目录、年份和公开渠道查阅", "法定主动公开内容;公开目录;政府信息", "法定主动公开内容"),
    REPORTS("/reports", "政府信息公开年报", "历年政府信息公开工作年度报告和统计", "政府信息公开年报;年度报告;统计", "信息公开年报"),
    APPLY("/apply", "依申请公开", "申请公开政府信息的条件、方式、时限和联系方式", "依申请公开;申请;答复时限", "依申请公开"),
    VILLAGE("", "村务公开", "村务公开、财务公开的事项、所属期间和下次公布时间", "村务公开;财务公开;村民委员会", "村务公开"),
    PARTY("/party", "党务公开", "党组织向社会公开的党务，不属于政府信息", "党务公开;党组织", "党务公开"),
    SEARCH("", "检索", "检索已经公开的政府信息", "检索;政府信息", "检索");

    /** The four fixed parts in their order (国办公开办函〔2019〕61号), and the entrance for applications. */
    public static final List<PublicColumn> FIXED = List.of(GUIDE, RULES, CONTENT, REPORTS, APPLY);

    /** What a village has: its 村务 on its home, and everything it published. */
    public static final List<PublicColumn> OF_A_VILLAGE = List.of(VILLAGE, CONTENT);

    private final String path;
    private final String title;
    private final String description;
    private final String keywords;
    private final String type;

    PublicColumn(String path, String title, String description, String keywords, String type) {
        this.path = path;
        this.title = title;
        this.description = description;
        this.keywords = keywords;
        this.type = type;
    }

    /** Key of the column's title on screen. */
    public String words() {
        return "portal.column." + name().toLowerCase(Locale.ROOT);
    }

    /** Address of the column at an organ. */
    public String of(String organ) {
        return "/organs/" + organ + path;
    }

    /** ColumnName */
    public String title() {
        return title;
    }

    /** ColumnDescription */
    public String description() {
        return description;
    }

    /** ColumnKeywords, parted by semicolons */
    public String keywords() {
        return keywords;
    }

    /** ColumnType */
    public String type() {
        return type;
    }
}
