package cn.yangguang.dissection;

import java.util.Map;
import java.util.Set;

/** Properties of an Office Open XML package: who wrote it, for whom, and what an office noted beside it. */
final class OfficeProperties {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("creator", "作者"),
            Map.entry("lastModifiedBy", "最后保存者"),
            Map.entry("Company", "单位"),
            Map.entry("Manager", "主管"),
            Map.entry("description", "备注"),
            Map.entry("keywords", "关键词"),
            Map.entry("subject", "主题"),
            Map.entry("category", "类别"),
            Map.entry("contentStatus", "状态"),
            Map.entry("HyperlinkBase", "链接基础"),
            Map.entry("title", "标题"));
    /** What a title says, the text says too; it is read but no trace. */
    private static final Set<String> NO_TRACE = Set.of("title");

    private final OfficeParts parts;
    private final Gathering found;

    OfficeProperties(OfficeParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() {
        for (String name : parts.names()) {
            if (name.equals("docProps/core.xml")
                    || name.equals("docProps/app.xml")
                    || parts.type(name).endsWith("core-properties+xml")) {
                parts.walk(name, found, new Known());
            } else if (name.equals("docProps/custom.xml")) {
                parts.walk(name, found, new Custom());
            }
        }
    }

    private final class Known implements Xml.Listener {

        private final StringBuilder value = new StringBuilder();

        @Override
        public void starts(String name, Xml.Element element) {
            value.setLength(0);
        }

        @Override
        public void text(String text) {
            value.append(text);
        }

        @Override
        public void ends(String name) {
            String title = TITLES.get(name);
            String words = Words.clean(value);
            if (title != null && !words.isEmpty()) {
                found.hidden("文件属性“" + title + "”", words);
                found.trace(TraceKind.PROPERTY, "文件属性“" + title + "”", NO_TRACE.contains(name) ? 0 : 1);
            }
            value.setLength(0);
        }
    }

    private final class Custom implements Xml.Listener {

        private final StringBuilder value = new StringBuilder();

        @Override
        public void starts(String name, Xml.Element element) {
            if (name.equals("property")) {
                value.setLength(0);
                value.append(element.attribute("name", "")).append(' ');
            }
        }

        @Override
        public void text(String text) {
            value.append(text);
        }

        @Override
        public void ends(String name) {
            if (name.equals("property")) {
                boolean ofWps = value.toString().startsWith("KSO");
                found.hidden("自定义属性", value);
                found.trace(TraceKind.PROPERTY, "自定义属性", ofWps ? 0 : 1);
            }
        }
    }
}
