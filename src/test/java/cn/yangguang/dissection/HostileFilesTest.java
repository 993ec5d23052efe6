package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever a file is, the answer is a value. */
class HostileFilesTest {

    private static final long SEED = 20261126;

    @Test
    void answersForFilesThatEndTooSoon() throws Exception {
        for (byte[] file : files()) {
            for (int i = 0; i < 16; i++) {
                byte[] piece = Arrays.copyOf(file, file.length * i / 16);
                assertThatCode(() -> new Dissector().read(piece)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void answersForFilesWithFlippedBits() throws Exception {
        Random random = new Random(SEED);
        for (byte[] file : files()) {
            for (int i = 0; i < 12; i++) {
                byte[] flipped = file.clone();
                for (int j = 0; j <= i; j++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                assertThatCode(() -> new Dissector().read(flipped))
                        .as("seed " + SEED)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void stopsBeforeAZipBombGoesOff() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("a.txt"));
            for (int i = 0; i < 700; i++) {
                zip.write(zeros);
            }
        }
        assertThat(new Dissector().read(out.toByteArray()).unread()).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void stopsInZipsOfZipsWithoutEnd() {
        byte[] zip = Made.zip(Map.of("a.txt", "内"));
        for (int i = 0; i < 20; i++) {
            zip = Made.zip(Map.of("a.zip", zip));
        }
        assertThat(new Dissector().read(zip).unread()).isEqualTo(Unreadable.TOO_LARGE);
    }

    @Test
    void doesNotFollowDocumentTypes() {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]>";
        Map<String, String> parts = Made.word(Made.p("x"));
        parts.put("word/document.xml", bomb + parts.get("word/document.xml"));
        Contents contents = new Dissector().read(Made.zip(parts));
        assertThat(contents.unread()).isEqualTo(Unreadable.BROKEN);
        assertThat(contents.parts()).isEmpty();
    }

    @Test
    void standsDeepNesting() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(600) + Made.p("底") + "</w:tc></w:tr></w:tbl>".repeat(600);
        assertThat(new Dissector().read(Made.docx(deep)).unread()).isNull();
        String deeper = "<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000);
        assertThat(new Dissector().read(Made.docx(deeper)).unread()).isEqualTo(Unreadable.TOO_LARGE);
        byte[] rtf = ("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(new Dissector().read(rtf).unread()).isEqualTo(Unreadable.TOO_LARGE);
        byte[] html = ("<html><body>" + "<div>".repeat(100_000) + "底").getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> new Dissector().read(html)).doesNotThrowAnyException();
    }

    @Test
    void readsAHundredThousandCells() {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 5_000; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < 20; column++) {
                sheet.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row)
                        .append("\"><v>")
                        .append(row)
                        .append("</v></c>");
            }
            sheet.append("</row>");
        }
        Contents contents = new Dissector().read(Made.zip(SheetTricks.book("", "", sheet + "</sheetData>")));
        assertThat(contents.readable()).isTrue();
        assertThat(contents.parts()).filteredOn(Grid.class::isInstance).hasSize(1);
    }

    @Test
    void doesNotRunInCirclesOfStylesPagesAndObjects() {
        Map<String, String> parts =
                Made.word("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + Made.W
                        + "><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style></w:styles>");
        assertThat(new Dissector().read(Made.zip(parts)).readable()).isTrue();
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF";
        assertThatCode(() -> new Dissector().read(pdf.getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
        String form =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
                        + "4 0 obj<</Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 5>>stream\n/F Do\nendstream endobj\n"
                        + "5 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertThatCode(() -> new Dissector().read(form.getBytes(StandardCharsets.US_ASCII)))
                .doesNotThrowAnyException();
    }

    private static List<byte[]> files() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (Trick.Making making : CleanFiles.all().values()) {
            files.add(making.file());
        }
        Stream<List<Trick>> more = Stream.of(
                WordTricks.all(), SheetTricks.all(), PdfTricks.all(), OldOfficeTricks.all(), OtherTricks.all());
        for (List<Trick> some : more.toList()) {
            for (int i = 0; i < some.size(); i += 6) {
                files.add(some.get(i).making().file());
            }
        }
        return files;
    }
}
