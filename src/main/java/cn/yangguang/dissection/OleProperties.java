package cn.yangguang.dissection;

import java.util.Map;
import org.apache.poi.hpsf.Property;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.Section;
import org.jspecify.annotations.Nullable;

/** Properties of a binary Office file. */
final class OleProperties {

    private static final Map<Long, String> SUMMARY =
            Map.of(2L, "标题", 3L, "主题", 4L, "作者", 5L, "关键词", 6L, "备注", 8L, "最后保存者");
    private static final Map<Long, String> DOCUMENT = Map.of(2L, "类别", 14L, "主管", 15L, "单位");

    private OleProperties() {}

    static void read(@Nullable PropertySet summary, @Nullable PropertySet document, Gathering found) {
        tell(summary, 0, SUMMARY, found);
        tell(document, 0, DOCUMENT, found);
        if (document != null && document.getSectionCount() > 1) {
            Section own = document.getSections().get(1);
            for (Property property : own.getProperties()) {
                String value = property.getValue() instanceof String text ? text : "";
                boolean ofWps = value.startsWith("1033-") || value.startsWith("2052-");
                if (property.getID() > 1 && !value.isBlank()) {
                    found.hidden("自定义属性", value);
                    found.trace(TraceKind.PROPERTY, "自定义属性", ofWps ? 0 : 1);
                }
            }
        }
    }

    private static void tell(@Nullable PropertySet set, int section, Map<Long, String> titles, Gathering found) {
        if (set == null || set.getSectionCount() <= section) {
            return;
        }
        for (Property property : set.getSections().get(section).getProperties()) {
            String title = titles.get(property.getID());
            if (title != null && property.getValue() instanceof String value && !value.isBlank()) {
                String where = "文件属性“" + title + "”";
                found.hidden(where, value);
                found.trace(TraceKind.PROPERTY, where, title.equals("标题") ? 0 : 1);
            }
        }
    }
}
