package cn.yangguang.dissection;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A Word file: the text, headers, notes and comments, then everything else in the package. */
final class WordFile {

    private final OfficeParts parts;
    private final Gathering found;
    private final WordStyles styles = new WordStyles();
    private int paper = Colours.WHITE;

    WordFile(ZipParts zip, Gathering found) throws IOException {
        this.parts = new OfficeParts(zip);
        this.found = found;
    }

    void read() throws IOException {
        String main = main();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        if (parts.has(folder + "styles.xml")) {
            parts.walk(folder + "styles.xml", found, styles);
        }
        WordHeaders headers = new WordHeaders();
        parts.walk(main, found, headers);
        paper = headers.paper();
        if (parts.has(folder + "settings.xml")) {
            parts.walk(folder + "settings.xml", found, new WordSettings(found, headers));
        }
        part(main, "正文", found);
        headers(main, headers);
        notes(folder);
        new OfficeRest(parts, found).read();
    }

    private String main() throws IOException {
        for (OfficeParts.Relation relation : parts.relations("")) {
            if (relation.type().equals("officeDocument") && parts.has(relation.target())) {
                return relation.target();
            }
        }
        return "word/document.xml";
    }

    private void headers(String main, WordHeaders headers) throws IOException {
        Set<String> used = new HashSet<>();
        for (OfficeParts.Relation relation : parts.relations(main)) {
            if (headers.shows(relation.id())) {
                used.add(relation.target());
            }
        }
        for (String name : either(parts.ofType("header+xml"), parts.ofType("footer+xml"))) {
            boolean shown = used.contains(name);
            int before = found.size();
            part(name, name.contains("ooter") ? "页脚" : "页眉", found.behind(!shown));
            if (!shown && found.size() > before) {
                found.trace(TraceKind.HIDDEN_TEXT, "未使用的页眉页脚");
            }
        }
    }

    private static List<String> either(List<String> some, List<String> others) {
        return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
    }

    private void notes(String folder) {
        for (String name : List.of("footnotes.xml", "endnotes.xml", "comments.xml")) {
            if (parts.has(folder + name)) {
                part(folder + name, "注", found);
            }
        }
        for (String name : parts.ofType("document.glossary+xml")) {
            int before = found.size();
            part(name, "文档部件", found.behind(true));
            if (found.size() > before) {
                found.trace(TraceKind.CUSTOM_DATA, "文档部件");
            }
        }
    }

    private void part(String name, String where, Gathering to) {
        WordText text = new WordText(where, to, styles, paper);
        parts.walk(name, to, text);
        text.tellAuthors();
    }
}
