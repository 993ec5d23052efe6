package cn.yangguang.dissection;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF carries besides its pages. All its objects are looked at, whether a page leads to them or not: a file attached,
 * a script, a note of the program that made it.
 */
final class PdfExtras {

    private static final int MOST_OBJECTS = 300_000;
    private static final Set<String> TEXTS =
            Set.of("Contents", "T", "Subj", "RC", "V", "DV", "TU", "Alt", "ActualText", "E", "Title");

    private final PDDocument document;
    private final Gathering found;
    private final boolean words;
    private int files;
    private int pictures;
    private final Set<COSBase> read = new HashSet<>();

    /** @param words whether pictures may hold words that nobody has seen yet */
    PdfExtras(PDDocument document, Gathering found, boolean words) {
        this.document = document;
        this.found = found;
        this.words = words;
    }

    void read() {
        properties();
        COSDocument all = document.getDocument();
        int count = 0;
        for (COSObjectKey key :
                Set.copyOf(all.getXrefTable().keySet()).stream().sorted().toList()) {
            if (count++ > MOST_OBJECTS) {
                found.unread(Unreadable.TOO_LARGE);
                return;
            }
            try {
                look(all.getObjectFromPool(key).getObject(), 0);
            } catch (IOException | RuntimeException e) {
                if (e instanceof Stopped stopped) {
                    throw stopped;
                }
                // one object that is broken does not hide the others
            }
        }
    }

    private void properties() {
        COSDictionary info = document.getDocument().getTrailer() == null
                ? null
                : document.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        if (info != null) {
            for (COSName name : info.keySet()) {
                String value = info.getString(name, "");
                switch (name.getName()) {
                    case "CreationDate", "ModDate", "Producer", "Creator", "Trapped" -> {}
                    case "Title" -> found.hidden("文件属性“标题”", value);
                    case "Author" -> found.hidden(TraceKind.PROPERTY, "文件属性“作者”", value);
                    default -> found.hidden(TraceKind.PROPERTY, "文件属性", value);
                }
            }
        }
    }

    /** An object of the file and what it holds itself; other objects have their own turn. */
    private void look(@Nullable COSBase base, int depth) throws IOException {
        if (depth > 20
                || base == null
                || base instanceof COSObject
                || (base instanceof COSDictionary || base instanceof COSArray) && !read.add(base)) {
            return;
        }
        if (base instanceof COSArray array) {
            for (COSBase one : array) {
                look(one, depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            dictionary(dictionary);
            for (COSName name : dictionary.keySet()) {
                look(dictionary.getItem(name), depth + 1);
            }
        }
    }

    private void dictionary(COSDictionary some) throws IOException {
        String type = some.getNameAsString(COSName.TYPE, "");
        String subtype = some.getNameAsString(COSName.SUBTYPE, "");
        if (some.containsKey(COSName.JS)
                || "JavaScript".equals(some.getNameAsString(COSName.S, ""))
                || "Launch".equals(some.getNameAsString(COSName.S, ""))) {
            found.trace(TraceKind.MACRO, "脚本");
            found.hidden("脚本", text(some.getDictionaryObject(COSName.JS)));
        }
        if (some.containsKey(COSName.URI)) {
            found.hidden("链接地址", some.getString(COSName.URI, ""));
        }
        if (some.containsKey(COSName.EF)) {
            attachment(some);
        }
        if (some instanceof COSStream stream) {
            stream(stream, type, subtype);
        }
        if (some.containsKey(COSName.THUMB)) {
            found.trace(TraceKind.PICTURE_THUMBNAIL, "页面缩略图");
        }
        if (some.containsKey(COSName.getPDFName("PieceInfo"))) {
            found.trace(TraceKind.CUSTOM_DATA, "制作软件留下的数据");
        }
        if (some.containsKey(COSName.RECT) && some.containsKey(COSName.SUBTYPE)) {
            annotation(some, subtype);
        } else if (some.containsKey(COSName.FT)) {
            field(some);
        } else if (some.containsKey(COSName.BYTERANGE)) {
            signature(some);
        } else if (type.equals("StructElem")
                || some.containsKey(COSName.ALT)
                || some.containsKey(COSName.ACTUAL_TEXT)) {
            found.hidden(
                    TraceKind.ALT_TEXT,
                    "替代文字",
                    some.getString(COSName.ALT, "") + " " + some.getString(COSName.ACTUAL_TEXT, ""));
        } else if (some.containsKey(COSName.TITLE) && some.containsKey(COSName.PARENT)) {
            found.hidden("书签", some.getString(COSName.TITLE, ""));
        }
    }

    private void stream(COSStream stream, String type, String subtype) throws IOException {
        if (type.equals("Metadata") || subtype.equals("XML")) {
            XmpWords.read(bytes(stream), TraceKind.PROPERTY, "文件说明（XMP）", found);
        } else if (subtype.equals("Image")) {
            new PdfPicture(stream, found.inside("图片" + ++pictures, false)).look(words);
        }
    }

    private void attachment(COSDictionary file) throws IOException {
        COSDictionary held = file.getCOSDictionary(COSName.EF);
        if (held == null) {
            return;
        }
        String where = "附件" + ++files;
        found.trace(TraceKind.EMBEDDED_FILE, where);
        found.hidden(
                where + "的名称",
                file.getString(COSName.UF, file.getString(COSName.F, "")) + " " + file.getString(COSName.DESC, ""));
        Set<COSBase> done = new HashSet<>();
        for (COSName name : held.keySet()) {
            if (held.getDictionaryObject(name) instanceof COSStream stream && done.add(stream)) {
                Dissector.read(bytes(stream), found.inside(where, true));
            }
        }
    }

    private void annotation(COSDictionary note, String subtype) {
        switch (subtype) {
            case "Link", "Popup", "PrinterMark", "TrapNet" -> {}
            case "Widget" -> field(note);
            default -> {
                found.trace(TraceKind.ANNOTATION, "注释");
                for (String name : TEXTS) {
                    found.hidden("注释", text(note.getDictionaryObject(COSName.getPDFName(name))));
                }
            }
        }
    }

    private void field(COSDictionary field) {
        if (COSName.SIG.equals(field.getCOSName(COSName.FT))) {
            return;
        }
        if (field.containsKey(COSName.FT) || field.containsKey(COSName.T)) {
            found.trace(TraceKind.FORM_FIELD, "表单域");
            for (String name : TEXTS) {
                found.hidden("表单域", text(field.getDictionaryObject(COSName.getPDFName(name))));
            }
            if (field.getDictionaryObject(COSName.OPT) instanceof COSArray options) {
                for (int i = 0; i < Math.min(options.size(), 1_000); i++) {
                    COSBase option = options.getObject(i);
                    found.hidden(
                            "表单域",
                            option instanceof COSArray pair && pair.size() > 1
                                    ? text(pair.getObject(1))
                                    : text(option));
                }
            }
        }
    }

    private void signature(COSDictionary signature) {
        found.trace(TraceKind.SIGNATURE, "数字签名");
        for (String name : new String[] {"Name", "Location", "Reason", "ContactInfo"}) {
            found.hidden("数字签名", signature.getString(COSName.getPDFName(name), ""));
        }
    }

    private String text(@Nullable COSBase base) {
        if (base instanceof COSString string) {
            String text = string.getString();
            return text.startsWith("<?xml") || text.startsWith("<body")
                    ? org.jsoup.Jsoup.parse(text).text()
                    : text;
        }
        try {
            return base instanceof COSStream stream
                    ? Decoded.of(bytes(stream))
                    : base instanceof COSName name && !name.getName().equals("Off") ? name.getName() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private byte[] bytes(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(64 << 20);
            found.allowance().unpack(bytes.length);
            return bytes;
        }
    }
}
