package cn.yangguang.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The 网页标签 of a page after 政府网站发展指引 (国办发〔2017〕47号): a home carries the site's, a column page those of its column
 * too, a content page those of its content as well. Values are made by {@link #home}, {@link #column} and {@link
 * #content}, which ask for what is required; {@link #complete} asks again when the page is drawn, so that a page which
 * would lack a label is a mistake of ours at once and not a finding of an inspection.
 */
public final class PageLabels {

    /** What kind of page it is, with the labels it must carry beyond those of the site. */
    public enum Kind {
        HOME(List.of()),
        COLUMN(List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")),
        CONTENT(List.of("ColumnName", "ColumnType", "ArticleTitle", "PubDate", "ContentSource"));

        private final List<String> required;

        Kind(List<String> required) {
            this.required = required;
        }

        public List<String> required() {
            return required;
        }
    }

    private static final DateTimeFormatter PUB_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final int LONGEST_DESCRIPTION = 200;

    private final Kind kind;
    private final SequencedMap<String, String> values;

    private PageLabels(Kind kind, Map<String, String> values) {
        this.kind = kind;
        this.values = new LinkedHashMap<>(values);
    }

    public static PageLabels home() {
        return new PageLabels(Kind.HOME, Map.of());
    }

    /**
     * A page that lists or tells what a column holds.
     *
     * @param title of the page when it is a part of the column, empty for the column itself
     */
    public static PageLabels column(PublicColumn column, String title) {
        var values = new LinkedHashMap<String, String>();
        values.put("ColumnName", title.isBlank() ? column.title() : title);
        values.put("ColumnDescription", title.isBlank() ? column.description() : title + "：" + column.description());
        values.put("ColumnKeywords", title.isBlank() ? column.keywords() : title + ";" + column.keywords());
        values.put("ColumnType", column.type());
        return new PageLabels(Kind.COLUMN, values);
    }

    /**
     * A page that shows one document.
     *
     * @param columnName of the column or category where it stands
     * @param published the system's own time of publication
     * @param source who says it
     * @throws IllegalArgumentException when one of them is blank
     */
    public static PageLabels content(
            PublicColumn column, String columnName, String title, Instant published, String source) {
        return new PageLabels(Kind.CONTENT, Map.of())
                .needed("ColumnName", columnName.isBlank() ? column.title() : columnName)
                .needed("ColumnType", column.type())
                .needed("ArticleTitle", title)
                .needed("PubDate", PUB_DATE.format(published))
                .needed("ContentSource", source);
    }

    private PageLabels needed(String name, String content) {
        if (oneLine(content).isEmpty()) {
            throw new IllegalArgumentException("a " + kind + " page needs the label " + name);
        }
        return with(name, content);
    }

    public Kind kind() {
        return kind;
    }

    /** With one more label, or another value for one; an empty content changes nothing. Line breaks become spaces. */
    public PageLabels with(String name, String content) {
        String line = oneLine(content);
        if (line.isEmpty()) {
            return this;
        }
        if (name.equals("Description") && line.length() > LONGEST_DESCRIPTION) {
            line = line.substring(0, LONGEST_DESCRIPTION - 1) + "…";
        }
        var more = new PageLabels(kind, values);
        more.values.put(name, line);
        return more;
    }

    /**
     * Every label in order.
     *
     * @throws IllegalStateException when one is missing that such a page must carry
     */
    public List<PublicFrame.Label> complete() {
        for (String name : kind.required) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("a " + kind + " page lacks the label " + name);
            }
        }
        List<PublicFrame.Label> all = new ArrayList<>();
        values.forEach((name, content) -> all.add(new PublicFrame.Label(name, content)));
        return List.copyOf(all);
    }

    private static String oneLine(String content) {
        return content.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
