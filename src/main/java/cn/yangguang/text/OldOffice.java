package cn.yangguang.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/** Words of the binary files that Office wrote until 2003 and WPS still writes. */
final class OldOffice {

    private OldOffice() {}

    /** One kind of file in the container. */
    interface Reading {
        String words(DirectoryNode root) throws IOException;
    }

    static void read(Path file, Words words, Reading reading) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw new Stopped(Unread.PROTECTED);
            }
            words.add(reading.words(container.getRoot()));
        } catch (EncryptedDocumentException e) {
            throw new Stopped(Unread.PROTECTED);
        }
    }

    static String word(DirectoryNode root) throws IOException {
        try (var document = new HWPFDocument(root);
                var extractor = new WordExtractor(document)) {
            return WordExtractor.stripFields(String.join("\n", extractor.getParagraphText()));
        } catch (OldWordFileFormatException e) {
            try (var old = new HWPFOldDocument(root)) {
                return old.getDocumentText();
            }
        }
    }

    static String excel(DirectoryNode root) throws IOException {
        try (var book = new HSSFWorkbook(root, false);
                var extractor = new ExcelExtractor(book)) {
            extractor.setIncludeHeadersFooters(false);
            return extractor.getText();
        }
    }

    static String powerPoint(DirectoryNode root) throws IOException {
        try (var show = new HSLFSlideShow(root);
                var extractor = new SlideShowExtractor<>(show)) {
            return extractor.getText();
        }
    }
}
