package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordImportTest {

    @Test
    void keepsHeadingsTablesAndPictures() {
        String html = html(WordFiles.ordinary());
        assertThat(html)
                .contains("<h2>临河镇工作安排</h2>", "<p>第一段正文</p>", "<table>", "项目", "时间")
                .containsPattern("<img [^>]*src=\"data:image/png;base64,");
    }

    @Test
    void dropsCommentsAndDeletedTextAndKeepsInsertedText() {
        String html = html(WordFiles.withBody("""
                <w:p><w:commentRangeStart w:id="1"/><w:r><w:t>保留</w:t></w:r><w:commentRangeEnd w:id="1"/>\
                <w:ins w:id="2" w:author="甲"><w:r><w:t>新增</w:t></w:r></w:ins>\
                <w:del w:id="3" w:author="乙"><w:r><w:delText>已删除</w:delText></w:r></w:del></w:p>"""));
        assertThat(html).contains("保留", "新增").doesNotContain("已删除", "甲", "乙");
    }

    @Test
    void makesScriptsInTextHarmless() {
        String html = html(WordFiles.made(
                document -> WordFiles.text(document, "<script>alert(1)</script><img src=x onerror=alert(1)>")));
        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }

    @Test
    void keepsOrdinaryLinksAndDropsTheOthers() {
        byte[] linked = WordFiles.replaced(
                WordFiles.withBody("""
                        <w:p><w:hyperlink r:id="rIdA" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <w:r><w:t>政府网</w:t></w:r></w:hyperlink><w:hyperlink r:id="rIdB" \
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:r><w:t>坏链接</w:t></w:r></w:hyperlink></w:p>"""),
                "word/_rels/document.xml.rels",
                rels -> rels.contains("<Relationships") ? rels.replace("</Relationships>", """
                                <Relationship Id="rIdA" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.gov.cn/" TargetMode="External"/>\
                                <Relationship Id="rIdB" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>""") : rels);
        String html = html(linked);
        assertThat(html).contains("政府网", "坏链接").doesNotContain("javascript:", "put-aside");
        assertThat(html).contains("href=\"https://www.gov.cn/\"");
    }

    @Test
    void neverReadsAFileThatAPictureNames(@TempDir Path folder) throws IOException {
        Path secret = Files.write(folder.resolve("secret.png"), WordFiles.PNG);
        byte[] linked = WordFiles.replaced(
                WordFiles.made(WordFiles::picture),
                "word/_rels/document.xml.rels",
                rels -> rels.replaceFirst(
                        "Target=\"[^\"]*png\"", "Target=\"" + secret.toUri() + "\" TargetMode=\"External\""));
        byte[] byLink = WordFiles.replaced(linked, "word/document.xml", xml -> xml.replace("r:embed=", "r:link="));
        switch (read(byLink)) {
            case WordRead.Imported(var html, var leftOut) -> throw new AssertionError("took over " + html);
            case WordRead.Refused(var key) -> assertThat(key).isEqualTo("disclosure.word.nothing");
        }
    }

    @Test
    void saysWhyADocumentCannotBeRead() {
        assertThat(refusal(new byte[0])).isEqualTo("disclosure.word.empty");
        assertThat(refusal(WordFiles.encrypted())).isEqualTo("disclosure.word.encrypted");
        assertThat(refusal(WordFiles.old())).isEqualTo("disclosure.word.old");
        assertThat(refusal(WordFiles.bomb())).isEqualTo("disclosure.word.bomb");
        assertThat(refusal("<html>不是文档</html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("disclosure.word.other");
    }

    @Test
    void refusesEveryTruncationOfADocument() {
        byte[] whole = WordFiles.ordinary();
        for (int length = 1; length < whole.length; length += 97) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("cut to %d bytes", length)
                    .isNotEmpty();
        }
    }

    @Test
    void refusesEntitiesAndOddEncodings() {
        byte[] entities = WordFiles.replaced(
                WordFiles.ordinary(),
                "word/document.xml",
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"));
        byte[] encoding = WordFiles.replaced(
                WordFiles.ordinary(), "word/document.xml", xml -> xml.replaceFirst("UTF-8", "IBM037"));
        assertThat(refusal(entities)).isEqualTo("disclosure.word.unsafe");
        assertThat(refusal(encoding)).isEqualTo("disclosure.word.unsafe");
    }

    private static WordRead read(byte[] docx) {
        try {
            return WordImport.read(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(byte[] docx) {
        return switch (read(docx)) {
            case WordRead.Imported(var html, var leftOut) -> html;
            case WordRead.Refused(var key) -> throw new AssertionError(key);
        };
    }

    private static String refusal(byte[] docx) {
        return switch (read(docx)) {
            case WordRead.Imported(var html, var leftOut) -> "";
            case WordRead.Refused(var key) -> key;
        };
    }
}
