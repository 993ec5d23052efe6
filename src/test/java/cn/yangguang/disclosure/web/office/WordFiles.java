package cn.yangguang.disclosure.web.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word documents made for a test, ordinary and hostile. */
final class WordFiles {

    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private WordFiles() {}

    static byte[] made(Consumer<XWPFDocument> by) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            by.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A heading, a paragraph, a table of two cells and a picture. */
    static byte[] ordinary() {
        return made(document -> {
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("临河镇工作安排");
            text(document, "第一段正文");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("项目");
            table.getRow(0).getCell(1).setText("时间");
            picture(document);
        });
    }

    static void text(XWPFDocument document, String words) {
        document.createParagraph().createRun().setText(words);
    }

    static void picture(XWPFDocument document) {
        try {
            document.createParagraph()
                    .createRun()
                    .addPicture(new ByteArrayInputStream(PNG), PictureType.PNG, "图.png", 9525, 9525);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document whose body is this markup. */
    static byte[] withBody(String markup) {
        return replaced(
                made(document -> text(document, "PLACE")),
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "(?s)<w:p>.*</w:p>|<w:p .*</w:p>", java.util.regex.Matcher.quoteReplacement(markup)));
    }

    static byte[] replaced(byte[] docx, String part, java.util.function.UnaryOperator<String> change) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
                var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(ordinary());
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An old .doc, as far as its container goes. */
    static byte[] old() {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Small on disk, hundreds of megabytes unpacked. */
    static byte[] bomb() {
        byte[] zeros = new byte[1 << 20];
        java.util.Arrays.fill(zeros, (byte) ' ');
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
