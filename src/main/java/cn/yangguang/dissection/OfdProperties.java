package cn.yangguang.dissection;

import java.util.Map;

/** What an OFD says of itself. */
final class OfdProperties implements Xml.Listener {

    private static final Map<String, String> TITLES = Map.of(
            "Author", "作者", "Subject", "主题", "Abstract", "摘要", "Keyword", "关键词", "CustomData", "自定义", "Title", "标题");

    private final Gathering found;
    private final StringBuilder text = new StringBuilder();

    OfdProperties(Gathering found) {
        this.found = found;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        text.setLength(0);
        if (name.equals("CustomData")) {
            text.append(element.attribute("Name", "")).append(' ');
        }
    }

    @Override
    public void text(String some) {
        text.append(some);
    }

    @Override
    public void ends(String name) {
        String title = TITLES.get(name);
        if (title != null && !text.toString().isBlank()) {
            String where = "文件属性“" + title + "”";
            found.hidden(where, text);
            found.trace(TraceKind.PROPERTY, where, name.equals("Title") ? 0 : 1);
        }
        text.setLength(0);
    }
}
