package cn.yangguang.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Words of a PDF, page by page. What needs a password to open stays closed. */
final class PdfText {

    private static final int MOST_PAGES = 2_000;

    private PdfText() {}

    static void read(Path file, Words words) throws IOException {
        try (var in = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = Loader.loadPDF(in, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            var stripper = new PDFTextStripper();
            stripper.setShouldSeparateByBeads(false);
            stripper.setLineSeparator("\n");
            stripper.setStartPage(1);
            stripper.setEndPage(Math.min(pages, MOST_PAGES));
            stripper.writeText(document, new Lines(words));
            if (pages > MOST_PAGES) {
                words.cut();
            }
        } catch (InvalidPasswordException e) {
            throw new Stopped(Unread.PROTECTED);
        }
    }

    /** Hands on whole lines. */
    private static final class Lines extends Writer {

        private final Words words;
        private final StringBuilder line = new StringBuilder();

        Lines(Words words) {
            this.words = words;
        }

        @Override
        public void write(char[] some, int from, int length) {
            for (int i = from; i < from + length; i++) {
                if (some[i] == '\n') {
                    flush();
                } else {
                    line.append(some[i]);
                }
            }
        }

        @Override
        public void flush() {
            words.paperLine(line);
            line.setLength(0);
        }

        @Override
        public void close() {
            flush();
        }
    }
}
