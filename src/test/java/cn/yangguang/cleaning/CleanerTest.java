package cn.yangguang.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.cleaning.Cleaned.Look;
import cn.yangguang.cleaning.Cleaned.Rebuilt;
import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Dissector;
import cn.yangguang.dissection.Part;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Files with something hidden go in; what comes out shows the same and hides nothing. */
class CleanerTest {

    private static final String SECRET = "MIMI-7413";

    private final Cleaner cleaner = new Cleaner();
    private final Dissector dissector = new Dissector();

    private Rebuilt rebuilt(byte[] file, Masking masking) {
        Cleaned made = cleaner.clean(file, masking);
        assertThat(made).isInstanceOf(Rebuilt.class);
        Rebuilt rebuilt = (Rebuilt) made;
        assertThat(everything(rebuilt.bytes())).doesNotContain(SECRET);
        return rebuilt;
    }

    private String shown(Rebuilt made) {
        Contents contents = dissector.read(made.bytes());
        assertThat(contents.traces()).isEmpty();
        assertThat(contents.parts()).allMatch(part -> part.seen() == cn.yangguang.dissection.Seen.SHOWN);
        return Shown.signs(contents.parts());
    }

    /** All bytes, also inside zips, as signs. */
    private static String everything(byte[] file) {
        var all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), Charset.forName("UTF-8"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] inside = zip.readAllBytes();
                all.append(entry.getName())
                        .append(new String(inside, StandardCharsets.UTF_8))
                        .append(everything(inside));
            }
        } catch (IOException e) {
            // Not a zip.
        }
        return all.toString();
    }

    private static byte[] word(boolean table) throws IOException {
        try (var document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setCreator(SECRET);
            XWPFRun title = document.createParagraph().createRun();
            title.setBold(true);
            title.setText("演示镇关于村道维修的通知");
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("各村民委员会：");
            XWPFRun hidden = paragraph.createRun();
            hidden.setText(SECRET);
            hidden.setVanish(true);
            var comment = document.createComments().createComment(java.math.BigInteger.ZERO);
            comment.setAuthor("演示");
            comment.createParagraph().createRun().setText(SECRET);
            if (table) {
                XWPFTable rows = document.createTable(2, 2);
                rows.getRow(0).getCell(0).setText("姓名");
                rows.getRow(0).getCell(1).setText("身份证号");
                rows.getRow(1).getCell(0).setText("演示甲");
                rows.getRow(1).getCell(1).setText("110101199003070012");
            }
            return bytes(document::write);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    @Test
    void aWordFileKeepsItsTextAndLookAndLosesWhatItHides() throws IOException {
        Rebuilt made = rebuilt(word(true), Masking.NONE);
        assertThat(made.look()).isEqualTo(Look.KEPT);
        assertThat(made.ending()).isEqualTo("docx");
        assertThat(shown(made)).contains("演示镇关于村道维修的通知", "各村民委员会：", "演示甲110101199003070012");
        assertThat(everything(made.bytes())).contains("<w:b w:val=\"on\"/>");
    }

    @Test
    void masksStandWhereTheWordsStood() throws IOException {
        var masking = new Masking(Map.of("110101199003070012", "110************12"), Map.of("演示甲", "演*"));
        Rebuilt made = rebuilt(word(true), masking);
        assertThat(shown(made)).contains("演*110************12").doesNotContain("演示甲");
        assertThat(everything(made.bytes())).doesNotContain("110101199003070012");
    }

    @Test
    void aWorkbookKeepsTheSheetsThatAreShown() throws IOException {
        byte[] file;
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("补贴名单");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("姓名");
            head.createCell(1).setCellValue("金额");
            head.createCell(2).setCellValue(SECRET);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("演示甲");
            row.createCell(1).setCellFormula("100+20.5");
            row.createCell(2).setCellValue(SECRET);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.setColumnHidden(2, true);
            book.createSheet("底稿").createRow(0).createCell(0).setCellValue(SECRET);
            book.setSheetHidden(1, true);
            file = bytes(book::write);
        }
        Rebuilt made = rebuilt(file, new Masking(Map.of(), Map.of("演示甲", "演*")));
        assertThat(made.ending()).isEqualTo("xlsx");
        assertThat(shown(made)).isEqualTo("补贴名单姓名金额演*120.5");
        assertThat(everything(made.bytes())).contains("补贴名单").doesNotContain("底稿", "<f>");
        try (var again = new XSSFWorkbook(new ByteArrayInputStream(made.bytes()))) {
            assertThat(again.getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isEqualTo(120.5);
        }
    }

    private static byte[] pdf(boolean invisible) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setAuthor(SECRET);
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText("Notice of works, ID 110101199003070012");
                if (invisible) {
                    content.setRenderingMode(RenderingMode.NEITHER);
                    content.newLineAtOffset(0, -40);
                    content.showText(SECRET);
                }
                content.endText();
            }
            var note = new PDAnnotationText();
            note.setContents(SECRET);
            page.getAnnotations().add(note);
            return bytes(document::save);
        }
    }

    @Test
    void aPdfKeepsItsPagesAndLosesNotesAndProperties() throws IOException {
        Rebuilt made = rebuilt(pdf(false), Masking.NONE);
        assertThat(made.look()).isEqualTo(Look.KEPT);
        assertThat(shown(made)).contains("Noticeofworks");
    }

    @Test
    void aPdfWithInvisibleTextBecomesPictures() throws IOException {
        Rebuilt made = rebuilt(pdf(true), Masking.NONE);
        assertThat(made.look()).isEqualTo(Look.PICTURES);
    }

    @Test
    void aMaskedPdfBecomesPicturesInWhichThePlaceIsBlank() throws IOException {
        Rebuilt made = rebuilt(pdf(false), new Masking(Map.of("110101199003070012", "*"), Map.of()));
        assertThat(made.look()).isEqualTo(Look.PICTURES);
        assertThat(everything(made.bytes())).doesNotContain("110101199003070012");
    }

    @Test
    void aPictureIsDrawnAnewWithoutWhatTheCameraWrote() throws IOException {
        var points = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        byte[] jpeg = bytes(out -> ImageIO.write(points, "jpg", out));
        byte[] told = ("\u00FF\u00E1\0\u000BExif\0\0" + SECRET.substring(0, 3)).getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = new byte[jpeg.length + told.length];
        System.arraycopy(jpeg, 0, file, 0, 2);
        System.arraycopy(told, 0, file, 2, told.length);
        System.arraycopy(jpeg, 2, file, 2 + told.length, jpeg.length - 2);
        Rebuilt made = rebuilt(file, Masking.NONE);
        assertThat(new String(made.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "MIM");
        assertThat(ImageIO.read(new ByteArrayInputStream(made.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aTableWithCommasAndABundleAreMadeAnewToo() throws IOException {
        byte[] csv = "姓名,电话\n演示甲,13800138000\n".getBytes(Charset.forName("GBK"));
        byte[] zip = bytes(out -> {
            try (var parts = new ZipOutputStream(out)) {
                parts.setComment(SECRET);
                parts.putNextEntry(new ZipEntry("名单/演示.csv"));
                parts.write(csv);
                parts.putNextEntry(new ZipEntry("通知.docx"));
                parts.write(word(false));
            }
        });
        Rebuilt made = rebuilt(zip, new Masking(Map.of("13800138000", "138****8000"), Map.of()));
        assertThat(made.ending()).isEqualTo("zip");
        assertThat(shown(made)).contains("演示甲138****8000", "各村民委员会：");
    }

    @Test
    void aProcessOfItsOwnMakesTheSameFile() throws IOException {
        var masking = new Masking(Map.of("110101199003070012", "110************12"), Map.of("演示甲", "演*"));
        try (var confined = new ConfinedCleaner()) {
            Cleaned.Rebuilt here = rebuilt(word(true), masking);
            assertThat(confined.clean(word(true), masking))
                    .isInstanceOfSatisfying(
                            Rebuilt.class, made -> assertThat(shown(made)).isEqualTo(shown(here)));
            assertThat(confined.clean(new byte[] {0, 1, 2}, Masking.NONE)).isInstanceOf(Cleaned.Refused.class);
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsReason() {
        assertThat(cleaner.clean(new byte[] {0, 1, 2, 3, 4, 5}, Masking.NONE))
                .isInstanceOfSatisfying(
                        Cleaned.Refused.class,
                        refused -> assertThat(refused.why().title()).contains("另存为"));
        assertThat(cleaner.clean(new byte[0], Masking.NONE)).isInstanceOf(Cleaned.Refused.class);
    }

    @Test
    void brokenFilesNeverThrow() throws IOException {
        var random = new Random(20161231);
        for (byte[] file : List.of(word(true), pdf(true))) {
            for (int i = 0; i < 60; i++) {
                byte[] broken = file.clone();
                for (int j = 0; j < 20; j++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }
                if (cleaner.clean(broken, Masking.NONE) instanceof Rebuilt made) {
                    List<Part> parts = dissector.read(made.bytes()).parts();
                    assertThat(parts).allMatch(part -> part.seen() == cn.yangguang.dissection.Seen.SHOWN);
                }
            }
        }
    }
}
