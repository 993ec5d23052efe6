package cn.yangguang.dissection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF, line by line: first what is seen of a page, then what is not. */
final class PdfPages {

    /** A page takes seconds; the rest of a long scan is for a person. */
    private static final int MOST_RECOGNIZED = 8;

    private final PDDocument document;
    private final Gathering found;
    private final Set<String> lines = new HashSet<>();
    private boolean scanned;
    private int recognized;

    PdfPages(PDDocument document, Gathering found) {
        this.document = document;
        this.found = found;
    }

    void read() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < Math.min(pages, PdfFile.MOST_PAGES); i++) {
            page(document.getPage(i), i, "第" + (i + 1) + "页");
        }
        if (pages > PdfFile.MOST_PAGES) {
            found.unread(Unreadable.TOO_LARGE);
        }
        if (scanned) {
            found.unread(Unreadable.NO_TEXT);
        }
    }

    /** All lines found, seen or not. */
    Set<String> lines() {
        return lines;
    }

    private void page(PDPage page, int index, String where) {
        PdfSheet sheet = new PdfSheet(page, document.getDocumentCatalog().getOCProperties());
        try {
            sheet.read();
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            found.unread(Unreadable.BROKEN);
        }
        List<Glyph> glyphs = sheet.glyphs();
        Map<TraceKind, List<Glyph>> hidden = new EnumMap<>(TraceKind.class);
        List<Glyph> shown = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.hidden() == null) {
                shown.add(glyph);
            } else {
                hidden.computeIfAbsent(glyph.hidden(), k -> new ArrayList<>()).add(glyph);
            }
        }
        int number = 0;
        PageLines.of(glyphs).forEach(lines::add);
        for (String line : PageLines.of(shown)) {
            lines.add(line);
            found.shown(where + "第" + ++number + "行", line);
        }
        hidden.forEach((kind, some) -> hidden(kind, where, some));
        boolean empty = glyphs.stream().allMatch(g -> g.text().isBlank());
        if (sheet.isUnreadable() || empty && sheet.hasPicture()) {
            scanned |= !recognized(index, where);
        }
    }

    private void hidden(TraceKind kind, String where, List<Glyph> glyphs) {
        for (String line : PageLines.of(glyphs)) {
            lines.add(line);
            found.hidden(kind, where, line);
        }
    }

    /** The words of a page that is a picture, where Tesseract is at hand. */
    private boolean recognized(int index, String where) {
        if (!Ocr.installed() || recognized++ >= MOST_RECOGNIZED) {
            return false;
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(index, 200, ImageType.GRAY), "png", out);
            return Ocr.read(out.toByteArray(), where, found);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }
}
