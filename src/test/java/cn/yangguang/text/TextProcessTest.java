package cn.yangguang.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.confined.Limits;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextProcessTest {

    @Test
    void readsOneFileAfterTheOtherAndOutlivesBadOnes() throws IOException {
        try (var process = new TextProcess(new Limits(24, 60))) {
            assertThat(read(process, Samples.DOCX, Samples.docx("<w:p><w:t>第一份</w:t></w:p>")))
                    .isEqualTo(new FileText("第一份", false, null));
            assertThat(read(process, Samples.XLSX, tooManyWords()).unread()).isEqualTo(Unread.TOO_LARGE);
            assertThat(read(process, Samples.PDF, new byte[10]).unread()).isEqualTo(Unread.BROKEN);
            assertThat(read(process, Samples.XLSX, Samples.xlsx()).text()).startsWith("发放表");
            assertThat(read(process, "image/png", new byte[10]).unread()).isEqualTo(Unread.OTHER_KIND);
        }
    }

    @Test
    void givesUpWhenTheTimeIsOver() throws IOException {
        try (var process = new TextProcess(new Limits(24, 0))) {
            assertThat(read(process, Samples.PDF, Samples.pdf("late", "")).unread())
                    .isEqualTo(Unread.TOO_SLOW);
        }
    }

    private static FileText read(TextProcess process, String mediaType, byte[] bytes) throws IOException {
        return process.read(mediaType, bytes.length, Samples.in(bytes));
    }

    /** One cell of thirty million characters: within what is unpacked, beyond the memory of the process. */
    private static byte[] tooManyWords() {
        String cell = "x".repeat(30_000_000);
        return Samples.zip(Map.of(
                "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"a\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"sheet.xml\"/></Relationships>",
                "xl/sheet.xml",
                        "<worksheet><row><c t=\"inlineStr\"><is><t>" + cell + "</t></is></c></row></worksheet>"));
    }
}
