package cn.yangguang.typeset;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * The signs that one document takes from a face, embedded as a small font of their own with the words they stand for, so that
 * text can be found and copied. Every sign has its own glyph there, also where a face draws two signs alike.
 */
final class EmbeddedFont {
    /** A sign no font has: an empty box of one em. */
    private static final int BOX_FROM = 80;

    private static final int BOX_TO = 920;

    private final Face face;
    private final String key;
    private final Map<Integer, Sign> signs = new LinkedHashMap<>();

    /** @param key the name under which pages call it */
    EmbeddedFont(Face face, String key) {
        this.face = face;
        this.key = key;
    }

    String key() {
        return key;
    }

    Sign sign(int codePoint) {
        return signs.computeIfAbsent(codePoint, sign -> {
            int glyph = face.glyph(sign);
            return new Sign(this, signs.size() + 1, glyph == 0 ? 1000 : face.width(glyph));
        });
    }

    /** The font as pages refer to it. */
    COSDictionary dictionary() throws IOException {
        var glyphs = new ArrayList<byte[]>();
        glyphs.add(CharString.of(box(), 1000, 1000));
        signs.forEach((codePoint, sign) -> glyphs.add(outline(codePoint, sign)));
        String name = tag() + "+" + face.name().replaceAll("[^A-Za-z0-9-]", "");
        int[] box = {-500, -500, 2000, 1500};
        var program = stream(CompactFont.write(name, glyphs, box));
        program.setName(COSName.SUBTYPE, "CIDFontType0C");
        var font = typed("Font", "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(name, descriptor(name, box, program))));
        font.setItem(COSName.TO_UNICODE, stream(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private byte[] outline(int codePoint, Sign sign) {
        int glyph = face.glyph(codePoint);
        return glyph == 0
                ? CharString.of(box(), 1000, 1000)
                : CharString.of(face.outline(glyph), face.unitsPerEm(), (int) Math.round(sign.width()));
    }

    private static GeneralPath box() {
        var box = new GeneralPath();
        for (int edge : new int[] {0, 40}) {
            int from = BOX_FROM + edge;
            int to = BOX_TO - edge;
            box.moveTo(from, from - 100);
            // The inner edge runs the other way round, so that the box is empty.
            box.lineTo(edge == 0 ? to : from, edge == 0 ? from - 100 : to - 100);
            box.lineTo(to, to - 100);
            box.lineTo(edge == 0 ? from : to, edge == 0 ? to - 100 : from - 100);
            box.closePath();
        }
        return box;
    }

    private COSDictionary descendant(String name, COSDictionary descriptor) {
        var cid = typed("Font", "CIDFontType0");
        cid.setName(COSName.BASE_FONT, name);
        var order = new COSDictionary();
        order.setItem(COSName.REGISTRY, new COSString("Adobe"));
        order.setItem(COSName.ORDERING, new COSString("Identity"));
        order.setInt(COSName.SUPPLEMENT, 0);
        cid.setItem(COSName.CIDSYSTEMINFO, order);
        cid.setItem(COSName.FONT_DESC, descriptor);
        cid.setInt(COSName.DW, 1000);
        var widths = new COSArray();
        signs.values().forEach(sign -> widths.add(COSInteger.get(Math.round(sign.width()))));
        var from = array(COSInteger.ONE);
        from.add(widths);
        cid.setItem(COSName.W, from);
        return cid;
    }

    private static COSDictionary descriptor(String name, int[] box, COSStream program) {
        var descriptor = typed("FontDescriptor", null);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        var bounds = new COSArray();
        for (int edge : box) bounds.add(COSInteger.get(edge));
        descriptor.setItem(COSName.FONT_BBOX, bounds);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 880);
        descriptor.setInt(COSName.DESCENT, -120);
        descriptor.setInt(COSName.CAP_HEIGHT, 733);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE3, program);
        return descriptor;
    }

    /** Six letters that stand for this choice of signs. */
    private String tag() {
        int hash = new ArrayList<>(signs.keySet()).hashCode();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = hash / 26 + i;
        }
        return tag.toString();
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = new ArrayList<>(signs.entrySet());
        for (int from = 0; from < entries.size(); from += 100) {
            List<Map.Entry<Integer, Sign>> part = entries.subList(from, Math.min(entries.size(), from + 100));
            map.append(part.size()).append(" beginbfchar\n");
            for (var entry : part)
                map.append(String.format(
                        Locale.ROOT, "<%04X> <%s>\n", entry.getValue().code(), utf16(entry.getKey())));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String utf16(int codePoint) {
        var hex = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) hex.append(String.format(Locale.ROOT, "%04X", (int) unit));
        return hex.toString();
    }

    private static COSDictionary typed(String type, @Nullable String subtype) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        if (subtype != null) dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    private static COSArray array(COSBase first) {
        var array = new COSArray();
        array.add(first);
        return array;
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
