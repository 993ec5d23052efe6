package cn.yangguang.dissection;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF: its pages, then what it carries besides them. */
final class PdfFile {

    static final int MOST_PAGES = 2_000;

    private PdfFile() {}

    static void read(byte[] bytes, Gathering found) throws IOException {
        try (PDDocument document = open(bytes)) {
            PdfPages pages = new PdfPages(document, found);
            pages.read();
            new PdfExtras(document, found, !pages.looksLikeScan()).read();
            new PdfRevisions(bytes, found).read(pages.lines());
        } catch (InvalidPasswordException e) {
            throw new Stopped(Unreadable.PROTECTED);
        }
    }

    static PDDocument open(byte[] bytes) throws IOException {
        try {
            return Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        } catch (NoClassDefFoundError e) {
            // locked with certificates, which nobody here has: the library for them is left out
            throw new Stopped(Unreadable.PROTECTED);
        }
    }
}
