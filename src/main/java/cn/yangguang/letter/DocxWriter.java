package cn.yangguang.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes a document as a Word file (docx) in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, the fonts and
 * sizes of each role, page numbers outside. The same document always gives the same bytes.
 *
 * <p>The imprint (版记) stands at the foot of the last page; that this page is an even one is for the printer to see to.
 */
public final class DocxWriter {
    private final Fonts fonts;

    /** A writer with the standard's fonts. */
    public DocxWriter() {
        this(Fonts.STANDARD);
    }

    public DocxWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the file and leaves the stream open. */
    public void write(OfficialDocument document, OutputStream out) throws IOException {
        try (var docx = new XWPFDocument()) {
            new DocxStyles(fonts).define(docx);
            DocxPage.setUp(docx);
            new DocxBody(docx).write(document);
            var packed = new ByteArrayOutputStream();
            docx.write(packed);
            out.write(CleanPackage.copy(packed.toByteArray(), document.titleLine()));
        }
    }

    /**
     * A paper of the program as a template with its blanks.
     *
     * @param likeness an organ and a day as long as those that will sign: they decide where the signature stands
     */
    public byte[] template(DefaultPaper paper, OfficialDocument.Signature likeness) {
        try (var docx = new XWPFDocument()) {
            new DocxStyles(fonts).define(docx);
            new DocxLetter(docx, likeness).write(paper);
            var packed = new ByteArrayOutputStream();
            docx.write(packed);
            return CleanPackage.copy(packed.toByteArray(), paper.type().title());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The file as bytes. */
    public byte[] bytes(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            write(document, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }
}
