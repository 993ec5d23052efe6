package cn.yangguang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindTest {

    @TempDir
    Path folder;

    @Test
    void readsWordWithoutWhatWasDeletedOrSaidTwice() throws IOException {
        String body = "<w:p><w:r><w:t>关于发放</w:t></w:r><w:r><w:t>低保金的通知</w:t></w:r></w:p>"
                + "<w:p><w:r><w:delText>删去的话</w:delText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>各村：</w:t></w:r></w:p>"
                + "<mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:t>图注</w:t></mc:Choice><mc:Fallback><w:t>图注</w:t></mc:Fallback></mc:AlternateContent>";
        assertThat(read(Samples.DOCX, Samples.docx(body)).text()).isEqualTo("关于发放低保金的通知\n各村：\n图注");
    }

    @Test
    void readsTheSheetsThatAreSeen() throws IOException {
        assertThat(read(Samples.XLSX, Samples.xlsx()).text()).isEqualTo("发放表\n低保 二道桥村\n1280 元");
    }

    @Test
    void readsPagesInTheirOrderAndMendsLines() throws IOException {
        assertThat(read(Samples.OFD, Samples.ofd()).text()).isEqualTo("公共租赁住房第二页");
        assertThat(read(Samples.PPTX, Samples.pptx()).text()).isEqualTo("先\n后");
    }

    @Test
    void readsOldWorkbooksAndPdf() throws IOException {
        assertThat(read(Samples.XLS, Samples.xls()).text()).contains("旧格式的工作簿");
        assertThat(read(Samples.PDF, Samples.pdf("Linhe 2016", "")).text()).isEqualTo("Linhe 2016");
    }

    @Test
    void readsTextInEveryEncodingOfficesUse() throws IOException {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16}) {
            assertThat(read("text/plain", "临河镇\r\n二〇二〇年".getBytes(charset)).text())
                    .as(charset.name())
                    .isEqualTo("临河镇\n二〇二〇年");
        }
    }

    @Test
    void keepsAsMuchAsTheLimitAndSaysSo() throws IOException {
        FileText text = read("text/csv", "字".repeat(FileText.LONGEST + 5).getBytes(StandardCharsets.UTF_8));
        assertThat(text.text()).hasSize(FileText.LONGEST);
        assertThat(text.cut()).isTrue();
    }

    @Test
    void saysWhyThereAreNoWords() throws IOException {
        assertThat(read(Samples.PDF, Samples.pdf("secret", "password")).unread())
                .isEqualTo(Unread.PROTECTED);
        assertThat(read(Samples.PDF, Samples.pdf("", "")).unread()).isEqualTo(Unread.NO_TEXT);
        assertThat(read(Samples.DOCX, Samples.bomb()).unread()).isEqualTo(Unread.TOO_LARGE);
        assertThat(read(
                                Samples.DOCX,
                                Samples.zip(java.util.Map.of(
                                        "word/document.xml",
                                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a><t>&x;</t></a>")))
                        .unread())
                .isEqualTo(Unread.BROKEN);
        assertThat(read("application/msword", "没有的".getBytes(StandardCharsets.UTF_8))
                        .unread())
                .isEqualTo(Unread.BROKEN);
    }

    /** Whatever is cut off a file, the answer is a value. */
    @Test
    void truncatedFilesAreBrokenOrShorterButNeverAnException() throws IOException {
        byte[] pdf = Samples.pdf("Linhe 2016", "");
        byte[] xlsx = Samples.xlsx();
        byte[] xls = Samples.xls();
        for (int tenth = 0; tenth < 10; tenth++) {
            read(Samples.PDF, Arrays.copyOf(pdf, pdf.length * tenth / 10));
            read(Samples.XLS, Arrays.copyOf(xls, xls.length * tenth / 10));
            assertThat(read(Samples.XLSX, Arrays.copyOf(xlsx, xlsx.length * tenth / 10))
                            .unread())
                    .isEqualTo(Unread.BROKEN);
        }
    }

    private FileText read(String mediaType, byte[] bytes) throws IOException {
        return Kind.of(mediaType).orElseThrow().read(Files.write(folder.resolve("file"), bytes));
    }
}
