package cn.yangguang.dissection;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What every Office Open XML package may carry besides its text: properties, links, embedded files, pictures, macros … */
final class OfficeRest {

    /** Parts without words: looks, layouts, numbers of revisions. */
    private static final Pattern DULL = Pattern.compile(
            ".*/(theme|fonts|printersettings|slidelayouts|slidemasters|notesmasters|handoutmasters|richdata|worksheets|ctrlprops)/.*"
                    + "|.*/(fonttable|websettings|settings|styles|styleswitheffects|numbering|calcchain|tablestyles|presprops|viewprops"
                    + "|commentsextended|commentsids|commentsextensible|metadata|sharedstrings|revisioninfo|volatiledependencies|users|usernames|featurepropertybag)[0-9]*\\.xml"
                    + "|docprops/.*\\.xml|mimetype|.*\\.(fntdata|odttf|ttf)|.*/persons?/.*|word/people\\.xml|.*/tables/table[0-9]*\\.xml|.*/(colors|style)[0-9]+\\.xml");

    private static final Pattern PICTURE = Pattern.compile(".*\\.(jpe?g|png|gif|tiff?|bmp|webp|emf|wmf|svg|wdp|jfif)");
    private static final Pattern READ_ELSEWHERE = Pattern.compile(
            ".*\\.(main|comments|threadedcomments|footnotes|endnotes|header|footer|worksheet|chartsheet|dialogsheet|pivotcachedefinition|pivotcacherecords"
                    + "|pivottable|externallink|connections|querytable|slide|notesslide|commentauthors|person|macrosheet|intlmacrosheet|revisionlog|revisionheaders|document\\.glossary)\\+xml");

    private final OfficeParts parts;
    private final Gathering found;
    private int pictures;
    private int files;

    OfficeRest(OfficeParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() throws IOException {
        new OfficeProperties(parts, found).read();
        new OfficeLinks(parts, found).read();
        Set<String> names = new HashSet<>();
        for (String name : parts.unseen()) {
            if (names.add(name)) {
                part(name, name.toLowerCase(Locale.ROOT));
            }
        }
    }

    private void part(String name, String lower) throws IOException {
        String type = parts.type(name).toLowerCase(Locale.ROOT);
        if (lower.endsWith(".rels")
                || DULL.matcher(lower).matches()
                || READ_ELSEWHERE.matcher(type).matches()) {
            return;
        }
        if (lower.endsWith("vbaproject.bin") || type.contains("vbaproject")) {
            Macros.read(parts.bytes(name), found);
        } else if (lower.contains("thumbnail")) {
            found.trace(TraceKind.PICTURE_THUMBNAIL, "文件缩略图");
            Picture.notes(parts.bytes(name), found.inside("文件缩略图", true));
        } else if (PICTURE.matcher(lower).matches()) {
            Picture.look(parts.bytes(name), found.inside("图片" + ++pictures, false));
        } else if (lower.contains("signatures/")) {
            signature(name, lower);
        } else if (lower.contains("/charts/")
                || lower.contains("/diagrams/")
                || lower.contains("/drawings/")
                || lower.contains("/chartex")) {
            words(name, lower.contains("/charts/") ? "图表" : "图形");
        } else if (lower.contains("/embeddings/")
                || lower.contains("/activex/") && lower.endsWith(".bin")
                || type.contains("oleobject")) {
            file(TraceKind.EMBEDDED_FILE, "嵌入的文件", name);
        } else if (lower.endsWith(".xml") || lower.endsWith(".vml")) {
            data(name, lower);
        } else {
            file(isLinked(name) ? TraceKind.EMBEDDED_FILE : TraceKind.EXTRA_MEMBER, "包内的文件", name);
        }
    }

    private boolean isLinked(String name) {
        return name.startsWith("word/") || name.startsWith("xl/") || name.startsWith("ppt/");
    }

    private void signature(String name, String lower) {
        if (lower.endsWith(".xml")) {
            found.trace(TraceKind.SIGNATURE, "数字签名");
            XmlWords words = new XmlWords(Set.of());
            parts.walk(name, found, new Signer(words));
            words.lines().forEach(line -> found.hidden("数字签名", line));
        }
    }

    /** Of a signature only what a person wrote. */
    private record Signer(XmlWords words, boolean[] inComment) implements Xml.Listener {
        Signer(XmlWords words) {
            this(words, new boolean[1]);
        }

        @Override
        public void starts(String name, Xml.Element element) {
            inComment[0] =
                    name.equals("SignatureComments") || name.equals("SignatureText") || name.equals("X509IssuerName");
        }

        @Override
        public void text(String text) {
            if (inComment[0]) {
                words.text(text + " ");
            }
        }
    }

    private void words(String name, String where) {
        DrawnText drawn = new DrawnText(where, found);
        ChartValues values = new ChartValues();
        parts.walk(name, found, new Both(drawn, values));
        values.lines().forEach(line -> found.shown(where + "数据", line));
    }

    private record Both(Xml.Listener one, Xml.Listener other) implements Xml.Listener {
        @Override
        public void starts(String name, Xml.Element element) {
            one.starts(name, element);
            other.starts(name, element);
        }

        @Override
        public void text(String text) {
            one.text(text);
            other.text(text);
        }

        @Override
        public void ends(String name) {
            one.ends(name);
            other.ends(name);
        }
    }

    /** XML that somebody put beside the document. What WPS and Word put there of themselves has no words. */
    private void data(String name, String lower) {
        if (lower.endsWith(".vml") || lower.contains("itemprops")) {
            return;
        }
        CustomWords words = new CustomWords();
        parts.walk(name, found, words);
        List<String> lines = words.lines();
        if (!lines.isEmpty()) {
            found.trace(TraceKind.CUSTOM_DATA, "自定义数据");
            lines.forEach(line -> found.hidden("自定义数据", line));
        }
    }

    private void file(TraceKind kind, String what, String name) throws IOException {
        String where = what + ++files;
        found.trace(kind, where);
        found.hidden(where + "的名称", name.substring(name.lastIndexOf('/') + 1));
        Dissector.read(parts.bytes(name), found.inside(where, true));
    }
}
