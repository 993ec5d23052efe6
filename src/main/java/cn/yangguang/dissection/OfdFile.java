package cn.yangguang.dissection;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An OFD (GB/T 33190): its pages, then annotations, attachments, signatures and whatever else lies in the package. */
final class OfdFile {

    private static final Pattern PAGE = Pattern.compile("(?i)(.*/)?pages/page_[0-9]+/content\\.xml");
    private static final Pattern TEMPLATE = Pattern.compile("(?i)(.*/)?(tpls|temps|templates?)/.*/content\\.xml");
    private static final Pattern DULL = Pattern.compile(
            "(?i)(.*/)?(ofd|document|documentres|publicres|pageres|signatures|annotations|attachments|customtags|extensions|versions|permissions)\\.xml");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png|gif|tiff?|bmp|webp|jb2)");

    private final ZipParts parts;
    private final Gathering found;
    private int pictures;
    private int attachments;
    private final OfdLayers layers = new OfdLayers();

    OfdFile(ZipParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() throws IOException {
        parts.walk("OFD.xml", new OfdProperties(found));
        for (String name : names("document.xml")) {
            parts.walk(name, layers);
        }
        List<String> pages = parts.names().stream()
                .filter(name -> PAGE.matcher(name).matches())
                .sorted(java.util.Comparator.comparing(OfdFile::padded))
                .toList();
        int before = found.size();
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), "第" + (i + 1) + "页");
        }
        for (String name : parts.names()) {
            if (!PAGE.matcher(name).matches()) {
                rest(name, name.toLowerCase(Locale.ROOT));
            }
        }
        if (!found.showsSince(before) && !pages.isEmpty() && pictures > 0) {
            found.unread(Unreadable.NO_TEXT);
        }
    }

    private List<String> names(String end) {
        return parts.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("/" + end))
                .toList();
    }

    private static String padded(String name) {
        return NUMBER.matcher(name)
                .replaceAll(m -> "0".repeat(Math.max(0, 8 - m.group().length())) + m.group());
    }

    private void page(String name, String where) throws IOException {
        OfdPage page = new OfdPage(layers);
        parts.walk(name, page);
        int number = 0;
        for (String line : PageLines.of(page.shown())) {
            found.shown(where + "第" + ++number + "行", line);
        }
        page.hidden().forEach((kind, glyphs) -> PageLines.of(glyphs).forEach(line -> found.hidden(kind, where, line)));
    }

    private void rest(String name, String lower) throws IOException {
        if (TEMPLATE.matcher(name).matches()) {
            page(name, "页面模板");
        } else if (lower.contains("/annots/") || lower.contains("annotation")) {
            annotations(name, lower);
        } else if (lower.contains("/attachs/")
                || lower.contains("/attachments/") && !lower.endsWith("attachments.xml")
                || lower.contains("/attach/")) {
            if (!lower.endsWith("attachments.xml")) {
                attachment(name);
            }
        } else if (lower.contains("/signs/")) {
            found.trace(TraceKind.SIGNATURE, "数字签名", lower.endsWith("signature.xml") ? 1 : 0);
        } else if (PICTURE.matcher(name).matches()) {
            Picture.look(parts.bytes(name), found.inside("图片" + ++pictures, false));
        } else if (lower.endsWith(".xml")) {
            data(name, lower);
        } else if (!lower.contains("/res/")) {
            attachment(name);
        }
    }

    private void annotations(String name, String lower) throws IOException {
        if (lower.endsWith("annotations.xml")) {
            return;
        }
        OfdPage page = new OfdPage(layers);
        CustomWords words = new CustomWords();
        parts.walk(name, page);
        List<String> lines = PageLines.of(page.all());
        lines.forEach(line -> found.hidden("注释", line));
        parts.walk(name, words);
        words.lines().stream().filter(line -> !lines.contains(line)).forEach(line -> found.hidden("注释", line));
        found.trace(TraceKind.ANNOTATION, "注释", Math.max(1, page.annotations()));
    }

    private void attachment(String name) throws IOException {
        String where = "附件" + ++attachments;
        found.trace(TraceKind.EMBEDDED_FILE, where);
        found.hidden(where + "的名称", name.substring(name.lastIndexOf('/') + 1));
        Dissector.read(parts.bytes(name), found.inside(where, true));
    }

    private void data(String name, String lower) throws IOException {
        boolean own = DULL.matcher(name).matches();
        if (own && !lower.endsWith("attachments.xml") && !lower.endsWith("extensions.xml")) {
            return;
        }
        CustomWords words = new CustomWords();
        parts.walk(name, words);
        words.lines().forEach(line -> found.hidden("自定义数据", line));
        found.trace(TraceKind.CUSTOM_DATA, "自定义数据", own || words.lines().isEmpty() ? 0 : 1);
    }
}
