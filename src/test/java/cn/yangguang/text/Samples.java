package cn.yangguang.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files as offices make them, and as nobody should. */
final class Samples {

    static final String PDF = "application/pdf";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String OFD = "application/ofd";
    static final String XLS = "application/vnd.ms-excel";

    private Samples() {}

    static byte[] docx(String body) {
        return zip(Map.of("word/document.xml", "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"));
    }

    static byte[] xlsx() {
        return zip(
                Map.of(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"发放表\" r:id=\"a\"/><sheet name=\"底稿\" state=\"hidden\" r:id=\"b\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
                        "xl/sharedStrings.xml",
                        "<sst><si><t>低保</t><rPh><t>dibao</t></rPh></si><si><r><t>二道</t></r><r><t>桥村</t></r></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c><v>1280</v></c><c t=\"inlineStr\"><is><t>元</t></is></c></row></sheetData></worksheet>",
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>不给人看</t></is></c></row></sheetData></worksheet>"));
    }

    static byte[] ofd() {
        return zip(
                Map.of(
                        "OFD.xml",
                        "<ofd/>",
                        "Doc_0/Pages/Page_10/Content.xml",
                        "<ofd:Page xmlns:ofd=\"o\"><ofd:TextObject><ofd:TextCode>第二页</ofd:TextCode></ofd:TextObject></ofd:Page>",
                        "Doc_0/Pages/Page_9/Content.xml",
                        "<ofd:Page xmlns:ofd=\"o\"><ofd:TextObject><ofd:TextCode>公共租</ofd:TextCode></ofd:TextObject><ofd:TextObject><ofd:TextCode>赁住房</ofd:TextCode></ofd:TextObject></ofd:Page>"));
    }

    static byte[] pptx() {
        return zip(Map.of(
                "ppt/slides/slide10.xml",
                        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>后</a:t></a:r></a:p></p:sld>",
                "ppt/slides/slide2.xml",
                        "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>先</a:t></a:r></a:p></p:sld>"));
    }

    static byte[] xls() throws IOException {
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("补贴").createRow(0).createCell(0).setCellValue("旧格式的工作簿");
            book.write(out);
            return out.toByteArray();
        }
    }

    static byte[] pdf(String line, String password) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            if (!line.isEmpty()) {
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Three hundred megabytes of blanks in some hundred kilobytes. */
    static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, "<w:document xmlns:w=\"w\"><w:t>");
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
            write(zip, "</w:t></w:document>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
