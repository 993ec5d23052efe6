package cn.yangguang.dissection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody makes on purpose, each against another weakness of readers. */
final class HostileFiles {

    private HostileFiles() {}

    static Map<String, Trick.Making> all() {
        Map<String, Trick.Making> files = new LinkedHashMap<>();
        files.put("zip-bomb.zip", () -> bomb("a.txt", 700));
        files.put("zip-bomb.docx", () -> bomb("word/document.xml", 300));
        files.put("zip-overlapping.zip", () -> overlapping(2_000));
        files.put("zip-quine.zip", HostileFiles::quine);
        files.put("zip-of-zips.zip", () -> nested(30));
        files.put("zip-path-names.zip", HostileFiles::pathNames);
        files.put("zip-many-members.zip", HostileFiles::manyMembers);
        files.put("xml-entities.docx", () -> part("word/document.xml", laughs()));
        files.put("xml-entities.xlsx", () -> sheet(laughs()));
        files.put("xml-external.docx", () -> part("word/document.xml", external()));
        files.put("xml-deep.docx", () -> Made.docx("<w:sdt>".repeat(200_000)));
        files.put("xml-attributes.docx", () -> Made.docx("<w:p " + attributes() + "/>"));
        files.put("xml-text-boxes.docx", () -> Made.docx("<w:p><w:r><w:txbxContent>".repeat(600)));
        files.put("xlsx-far-cells.xlsx", () -> cells(400_000));
        files.put("xlsx-shared-strings.xlsx", HostileFiles::longStrings);
        files.put("pdf-circle-of-pages.pdf", () -> pdf("2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj"));
        files.put("pdf-circle-of-forms.pdf", HostileFiles::forms);
        files.put("pdf-deep-arrays.pdf", () -> pdf("2 0 obj" + "[".repeat(300_000) + "endobj"));
        files.put("pdf-deep-dictionaries.pdf", () -> pdf("2 0 obj" + "<</A".repeat(100_000) + "endobj"));
        files.put("pdf-huge-page.pdf", () -> page("[0 0 9e9 9e9]", "0 0 9e8 9e8 re f", ""));
        files.put("pdf-many-forms.pdf", HostileFiles::manyForms);
        files.put("pdf-huge-picture.pdf", HostileFiles::hugePicture);
        files.put("pdf-bomb.pdf", HostileFiles::pdfBomb);
        files.put("pdf-saved-states.pdf", () -> page("[0 0 99 99]", "q ".repeat(500_000), ""));
        files.put("pdf-object-stream-of-itself.pdf", HostileFiles::streamOfItself);
        files.put("rtf-deep.rtf", () -> ascii("{\\rtf1 " + "{".repeat(300_000)));
        files.put(
                "rtf-huge-object.rtf", () -> ascii("{\\rtf1{\\object{\\*\\objdata " + "41".repeat(3_000_000) + "}}}"));
        files.put("rtf-binary.rtf", () -> ascii("{\\rtf1{\\pict\\bin2147483647 x}}"));
        files.put("html-deep.html", () -> ascii("<html>" + "<div>".repeat(200_000)));
        files.put("html-table-in-table.html", () -> ascii("<html>" + "<table><tr><td>".repeat(5_000)));
        files.put("html-spans.html", HostileFiles::spans);
        files.put("html-styles.html", HostileFiles::styles);
        files.put("csv-one-line.csv", () -> ascii("1,".repeat(3_000_000)));
        files.put("csv-quote.csv", () -> ascii("a,b\n\"" + "x\n".repeat(1_000_000)));
        files.put("text-slow-words.txt", () -> ascii("1 ".repeat(2_000_000)));
        files.put("ole-circle.doc", () -> ole(3));
        files.put("ole-lying-table.xls", () -> ole(-1));
        files.put("ole-huge-count.ppt", () -> ole(0x7FFFFFFF));
        files.put("png-huge.png", HostileFiles::hugePng);
        files.put("tiff-circle.tif", HostileFiles::circleOfNotes);
        files.put("jpeg-segments.jpg", HostileFiles::segments);
        files.put("gif-cut.gif", () -> ascii("GIF89a"));
        return files;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb(String name, int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] blanks = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }

    /** Many entries of the list of contents that all lead to the same ten megabytes. */
    private static byte[] overlapping(int entries) throws IOException {
        byte[] plain = new byte[10 << 20];
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(plain);
        ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        out.putInt((int) crc.getValue())
                .putInt(length)
                .putInt(plain.length)
                .putShort((short) 1)
                .putShort((short) 0);
        out.put((byte) 'a').put(packed, 0, length);
        int directory = out.position();
        for (int i = 0; i < entries; i++) {
            byte[] name = ascii("n" + i);
            out.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
            out.putShort((short) 8)
                    .putInt(0)
                    .putInt((int) crc.getValue())
                    .putInt(length)
                    .putInt(plain.length);
            out.putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            out.putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int end = out.position();
        out.putInt(0x06054b50).putInt(0).putShort((short) entries).putShort((short) entries);
        out.putInt(end - directory).putInt(directory).putShort((short) 0);
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    /** A zip whose one member begins where the zip itself begins: read as a file inside the file, it holds itself. */
    private static byte[] quine() {
        byte[] zip = Made.zip(Map.of("a.zip", ascii("PK\3\4".repeat(2_000))));
        for (int i = zip.length - 22; i >= 0; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                ByteBuffer entry = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
                entry.putShort(i + 10, (short) 0).putInt(i + 20, zip.length).putInt(i + 24, zip.length);
                entry.putShort(8, (short) 0);
                break;
            }
        }
        return zip;
    }

    private static byte[] nested(int deep) {
        byte[] zip = Made.zip(Map.of("a.txt", "内"));
        for (int i = 0; i < deep; i++) {
            zip = Made.zip(Map.of("a.zip", zip, "b.zip", zip.length < 100_000 ? zip : new byte[1]));
        }
        return zip;
    }

    private static byte[] pathNames() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : List.of(
                "../../../../tmp/yangguang-escaped.txt",
                "/etc/yangguang-escaped.txt",
                "..\\..\\yangguang-escaped.txt",
                "C:\\yangguang-escaped.txt",
                "a\0b.txt",
                "x".repeat(60_000))) {
            members.put(name, "内");
        }
        return Made.zip(members);
    }

    private static byte[] manyMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < 30_000; i++) {
            members.put(i + ".txt", "");
        }
        return Made.zip(members);
    }

    private static String laughs() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"haha\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bomb + "]><a>&l11;</a>";
    }

    private static String external() {
        return "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;]><a>&e;</a>";
    }

    private static String attributes() {
        StringBuilder some = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            some.append("a").append(i).append("='' ");
        }
        return some.toString();
    }

    private static byte[] part(String name, String content) {
        Map<String, String> parts = Made.word("");
        parts.put(name, content);
        return Made.zip(parts);
    }

    private static byte[] sheet(String content) {
        return Made.zip(SheetTricks.book("", "", content));
    }

    private static byte[] cells(int count) {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        for (int i = 1; i <= count; i++) {
            sheet.append("<row r=\"")
                    .append(i * 2)
                    .append("\"><c r=\"XFD")
                    .append(i * 2)
                    .append("\"><v>1e308</v></c></row>");
        }
        return sheet(sheet + "</sheetData>");
    }

    /** One long word that every cell shows. */
    private static byte[] longStrings() {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 20_000; i++) {
            sheet.append("<row><c t=\"s\"><v>0</v></c></row>");
        }
        Map<String, Object> book = SheetTricks.book("", "", sheet + "</sheetData>");
        book.put("xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(300_000) + "</t></si></sst>");
        book.put(
                "xl/_rels/workbook.xml.rels",
                String.valueOf(book.getOrDefault("xl/_rels/workbook.xml.rels", "<Relationships>"))
                                .replace("</Relationships>", "")
                        + "<Relationship Id=\"s9\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        return Made.zip(book);
    }

    private static byte[] pdf(String objects) {
        return ascii(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF");
    }

    private static byte[] page(String box, String content, String more) {
        return pdf("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox" + box
                + "/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n" + more + "\n5 0 obj<</Length "
                + content.length() + ">>stream\n" + content + "\nendstream endobj");
    }

    private static byte[] forms() {
        return page(
                "[0 0 99 99]",
                "/F Do",
                "4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 11>>stream\n/F Do /F Do\nendstream endobj");
    }

    /** Each form draws the next ten times. */
    private static byte[] manyForms() {
        StringBuilder forms = new StringBuilder();
        String ten = "/F Do ".repeat(10);
        forms.append("4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 10 0 R>>>>/Length 60>>stream\n")
                .append(ten)
                .append("\nendstream endobj\n");
        for (int i = 10; i < 22; i++) {
            forms.append(i)
                    .append(" 0 obj<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
                    .append(i + 1)
                    .append(" 0 R>>>>/Length 60>>stream\n")
                    .append(ten)
                    .append("\nendstream endobj\n");
        }
        return page("[0 0 99 99]", ten, forms.toString());
    }

    private static byte[] hugePicture() {
        return page(
                "[0 0 99 99]",
                "/F Do",
                "4 0 obj<</Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB/Length 3>>stream\nabc\nendstream endobj");
    }

    private static byte[] pdfBomb() throws IOException {
        byte[] packed = zeros();
        var out = new ByteArrayOutputStream();
        out.write(ascii(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R>>endobj\n5 0 obj<</Filter[/FlateDecode/FlateDecode]/Length "
                        + packed.length + ">>stream\n"));
        out.write(packed);
        out.write(ascii("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return out.toByteArray();
    }

    /** Four gigabytes of zeros, packed twice. */
    private static byte[] zeros() throws IOException {
        var twice = new ByteArrayOutputStream();
        try (var outer = new java.util.zip.DeflaterOutputStream(twice);
                var inner = new java.util.zip.DeflaterOutputStream(outer, new Deflater(1))) {
            byte[] some = new byte[1 << 20];
            for (int i = 0; i < 1_000; i++) {
                inner.write(some);
            }
        }
        return twice.toByteArray();
    }

    private static byte[] streamOfItself() {
        return ascii(
                "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "4 0 obj<</Type/ObjStm/N 1/First 4/Extends 4 0 R/Length 12>>stream\n2 0 <</A 2 0 R>>\nendstream endobj\n"
                        + "6 0 obj<</Type/XRef/Size 7/W[1 1 1]/Root 1 0 R/Prev 0/Length 21>>stream\n\2\4\0\2\4\0\2\4\0\2\4\0\nendstream endobj\nstartxref\n0\n%%EOF");
    }

    private static byte[] spans() {
        return ascii("<html><table>" + "<tr>" + "<td colspan=99999 rowspan=99999>a".repeat(300) + "</table>");
    }

    private static byte[] styles() {
        StringBuilder page = new StringBuilder("<html><style>");
        for (int i = 0; i < 5_000; i++) {
            page.append("div div div *:not(a) ~ p{color:#fff}");
        }
        return ascii(page + "</style>" + "<div><p>x</p>".repeat(3_000));
    }

    /** A container whose table of sectors says of each one that this follows. */
    private static byte[] ole(int next) {
        ByteBuffer file = ByteBuffer.allocate(512 * 6).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0xE011CFD0).putInt(0xE11AB1A1).position(24);
        file.putShort((short) 0x3E)
                .putShort((short) 3)
                .putShort((short) 0xFFFE)
                .putShort((short) 9)
                .putShort((short) 6);
        file.position(44);
        file.putInt(next == 0x7FFFFFFF ? next : 1)
                .putInt(1)
                .putInt(0)
                .putInt(4096)
                .putInt(2)
                .putInt(1)
                .putInt(-2)
                .putInt(0);
        file.putInt(0);
        for (int i = 0; i < 108; i++) {
            file.putInt(next);
        }
        file.position(512);
        for (int i = 0; i < 128; i++) {
            file.putInt(next == 0x7FFFFFFF ? i + 1 : next < 0 ? -2 : i % 4);
        }
        file.position(1024);
        byte[] root = "Root Entry".getBytes(StandardCharsets.UTF_16LE);
        file.put(root).position(1024 + 64);
        file.putShort((short) (root.length + 2))
                .put((byte) 5)
                .put((byte) 1)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        file.position(1024 + 116);
        file.putInt(3).putInt(0x7FFFFFFF);
        return file.array();
    }

    private static byte[] hugePng() {
        ByteBuffer file = ByteBuffer.allocate(64);
        file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        CRC32 crc = new CRC32();
        ByteBuffer head =
                ByteBuffer.allocate(17).put(ascii("IHDR")).putInt(0x7FFFFFFF).putInt(0x7FFFFFFF);
        head.put((byte) 8).put((byte) 2);
        crc.update(head.array());
        file.putInt(13)
                .put(head.array())
                .putInt((int) crc.getValue())
                .putInt(0x7FFFFFFF)
                .put(ascii("IDAT"));
        return file.array();
    }

    private static byte[] circleOfNotes() {
        ByteBuffer file = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 2);
        file.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(8);
        file.putShort((short) 0x8769).putShort((short) 4).putInt(0x7FFFFFFF).putInt(8);
        file.putInt(8);
        return file.array();
    }

    private static byte[] segments() {
        ByteBuffer file = ByteBuffer.allocate(400_004);
        file.putShort((short) 0xFFD8);
        while (file.remaining() > 4) {
            file.putShort((short) 0xFFE1).putShort((short) 2);
        }
        return file.array();
    }
}
