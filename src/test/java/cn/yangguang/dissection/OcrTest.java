package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yangguang.confined.Limits;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of scans: with a stand-in for Tesseract everywhere, with Tesseract itself where it is installed. */
class OcrTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheLinesOfAPictureWithTheirPlaces() throws Exception {
        String program = program("printf '关 于 公 示\\n\\n演示甲|110105194912310021 |1200\\n'");
        Gathering found = new Gathering();
        assertThat(Ocr.read(program, picture(), "第1页", found)).isTrue();
        assertThat(found.contents().parts())
                .containsExactly(
                        new Passage("第1页（文字识别）第1行", Seen.SHOWN, "关于公示"),
                        new Passage("第1页（文字识别）第2行", Seen.SHOWN, "演示甲\t110105194912310021\t1200"));
    }

    @Test
    void handsOverThePictureAndAsksForChinese() throws Exception {
        Gathering found = new Gathering();
        Ocr.read(program("echo \"$2 $3 $4\"; head -c 2 \"$1\""), picture(), "图片", found);
        assertThat(found.contents().parts())
                .containsExactly(
                        new Passage("图片（文字识别）第1行", Seen.SHOWN, "stdout -l chi_sim"),
                        new Passage("图片（文字识别）第2行", Seen.SHOWN, "P5"));
    }

    @Test
    void knowsNothingFromAProgramThatFailsOrFindsNoWords() throws Exception {
        for (String script : List.of("echo 半句; exit 1", "exit 0", "printf ' \\n\\n'")) {
            Gathering found = new Gathering();
            assertThat(Ocr.read(program(script), picture(), "图片", found)).isFalse();
            assertThat(found.contents().parts()).isEmpty();
        }
        assertThat(Ocr.read(folder.resolve("missing").toString(), picture(), "图片", new Gathering()))
                .isFalse();
    }

    @Test
    void asksNoMoreWhenTheTimeOfTheFileIsUsedUp() throws Exception {
        Gathering found = new Gathering();
        found.allowance().recognized(Long.MAX_VALUE);
        assertThat(Ocr.read(program("echo 字"), picture(), "图片", found)).isFalse();
    }

    @Test
    void endsAProgramThatDoesNotEnd() throws Exception {
        Gathering found = new Gathering();
        found.allowance().recognized(28_500_000_000L);
        assertThat(Ocr.read(
                        program("echo $$ > '" + folder.resolve("pid") + "'; exec sleep 300"), picture(), "图片", found))
                .isFalse();
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(found.allowance().recognition()).isZero();
    }

    @Test
    void isInstalledOnlyWithTheChineseData() throws Exception {
        assertThat(Ocr.installed(program("printf 'List:\\neng\\nchi_sim\\n'"))).isTrue();
        assertThat(Ocr.installed(program("printf 'List:\\neng\\n'"))).isFalse();
        assertThat(Ocr.installed(folder.resolve("missing").toString())).isFalse();
    }

    @Test
    void readsScansInTheConfinedProcess() throws Exception {
        String program =
                program("[ \"$1\" = --list-langs ] && { echo chi_sim; exit; }; echo '身份证号 110105194912310021'");
        assertThat(confined(program, scan()).parts())
                .containsExactly(new Passage("第1页（文字识别）第1行", Seen.SHOWN, "身份证号 110105194912310021"));
        assertThat(confined(program, scan()).readable()).isTrue();
        assertThat(confined(folder.resolve("missing").toString(), scan()).unread())
                .isEqualTo(Unreadable.NO_TEXT);
    }

    private static Contents confined(String program, byte[] file) {
        String before = System.getProperty("yangguang.tesseract");
        System.setProperty("yangguang.tesseract", program);
        try (var confined = new ConfinedDissector(1, new Limits(128, 60))) {
            return confined.read(file);
        } finally {
            if (before == null) {
                System.clearProperty("yangguang.tesseract");
            } else {
                System.setProperty("yangguang.tesseract", before);
            }
        }
    }

    @Test
    void seesTheWordsOfARealScan() throws Exception {
        assumeTrue(Ocr.installed(), "Tesseract 及 chi_sim 没有安装，跳过");
        for (byte[] file : List.of(scan(), picture("png"), picture("jpg"), picture("bmp"), picture("tiff"))) {
            assertThat(new Dissector().read(file).parts())
                    .anySatisfy(part ->
                            assertThat(((Passage) part).text()).containsPattern("1101051949[0-9]{7}X|2026-11-26"));
        }
    }

    @Test
    void mendsTheStarOfSecrecyAndTheLinesOfTables() {
        assertThat(Recognized.mended("机密友1 年")).isEqualTo("机密★1年");
        assertThat(Recognized.mended("绝 密女] 年")).isEqualTo("绝密★1年");
        assertThat(Recognized.mended("保守秘密的10年")).isEqualTo("保守秘密的10年");
        assertThat(Recognized.mended("证号110105D519491231002x")).isEqualTo("证号110105D519491231002x");
        assertThat(Recognized.mended("11O1O519491231002x 138OO138000 9164018IMA76ABCDEF"))
                .isEqualTo("11010519491231002X 13800138000 9164018IMA76ABCDEF");
        assertThat(Recognized.mended("姓名“|身份证号        电话")).isEqualTo("姓名\t身份证号\t电话");
    }

    private String program(String script) throws Exception {
        Path program = Files.createTempFile(
                folder,
                "tesseract",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return program.toString();
    }

    private static BufferedImage drawn() {
        BufferedImage picture = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 300);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 48));
        pen.drawString("11010519491231002X", 60, 120);
        pen.drawString("2026-11-26", 60, 220);
        pen.dispose();
        return picture;
    }

    private static byte[] picture() throws Exception {
        return PicturePixels.grey(drawn());
    }

    private static byte[] picture(String format) throws Exception {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(drawn(), format, out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] scan() throws Exception {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, drawn()), 40, 500, 500, 166);
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
