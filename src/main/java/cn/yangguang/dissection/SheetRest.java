package cn.yangguang.dissection;

import java.util.Set;

/** What a workbook keeps in parts of its own: pivot caches, values of other files, sources of data, the history of changes. */
final class SheetRest {

    private final OfficeParts parts;
    private final Gathering found;

    SheetRest(OfficeParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() {
        for (String name : parts.names()) {
            String type = parts.type(name);
            if (type.contains("pivotCache")) {
                values(name, TraceKind.PIVOT_CACHE, "数据透视表缓存", Set.of("s", "n", "d", "cacheField"));
            } else if (type.contains("externalLink")) {
                values(name, TraceKind.EXTERNAL_LINK, "外部链接数据", Set.of("sheetName", "definedName", "ddeItem"));
            } else if (type.contains("connections+xml") || type.contains("queryTable")) {
                values(
                        name,
                        TraceKind.EXTERNAL_LINK,
                        "数据连接",
                        Set.of("connection", "dbPr", "webPr", "textPr", "olapPr"));
            } else if (type.contains("revisionLog") || type.contains("revisionHeaders")) {
                values(name, TraceKind.TRACKED_CHANGE, "共享工作簿的修订记录", Set.of("header"));
            } else if (type.contains("person+xml")) {
                values(name, null, "批注作者", Set.of("person"));
            } else if (type.contains("macrosheet") || type.contains("intlmacrosheet")) {
                values(name, TraceKind.MACRO, "宏工作表", Set.of());
            }
        }
    }

    private void values(
            String name, @org.jspecify.annotations.Nullable TraceKind kind, String where, Set<String> wordy) {
        int before = found.size();
        XmlWords words = new XmlWords(wordy);
        parts.walk(name, found, words);
        words.lines().forEach(line -> found.hidden(where, line));
        if (kind != null && found.size() > before) {
            found.trace(kind, where);
        }
    }
}
