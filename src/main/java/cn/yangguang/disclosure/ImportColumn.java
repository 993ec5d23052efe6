package cn.yangguang.disclosure;

import cn.yangguang.tabular.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The columns an import of disclosures knows, by the names offices give them and by ours. */
enum ImportColumn {
    INDEX_NUMBER("index_number", "索引号"),
    TITLE("title", "信息名称", "标题", "名称"),
    SUMMARY("summary", "内容概述", "摘要"),
    BODY("body", "正文", "内容"),
    CATEGORY("category", "类别", "信息分类", "组配分类", "栏目"),
    FORMATION_DATE("formation_date", "生成日期", "成文日期"),
    PUBLISHED_ON("published_on", "发布日期", "公开日期", "发文日期"),
    CHANNELS("channels", "公开渠道", "公开形式", "公开渠道和载体"),
    POSTED_ON("posted_on", "上墙日期"),
    DOCUMENT_NUMBER("document_number", "文号", "发文字号"),
    THEME("theme", "主题分类"),
    GENRE("genre", "体裁分类"),
    SOURCE("source", "信息来源", "来源"),
    KEYWORDS("keywords", "关键词", "主题词"),
    LATE_REASON("late_reason", "逾期原因"),
    PERIOD("period", "所属期间", "所属时期", "期间"),
    PERSON_COUNT("person_count", "公示人数"),
    PUBLICITY_UNTIL("publicity_until", "公示截止日期", "公示期满日期"),
    MATTER("matter", "目录事项", "事项");

    private final List<String> names;

    ImportColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name an office would expect in a message. */
    String title() {
        return names.get(1);
    }

    String of(Row row) {
        return names.stream()
                .map(row.cells()::get)
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    boolean in(Set<String> columns) {
        return names.stream().anyMatch(columns::contains);
    }

    static List<ImportColumn> missing(Set<String> columns) {
        return Arrays.stream(values())
                .filter(column -> column == TITLE || column == PUBLISHED_ON || column == CHANNELS)
                .filter(column -> !column.in(columns))
                .toList();
    }
}
