package cn.yangguang.dissection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The pages of a PDF, line by line: first what is seen of a page, then what is not. */
final class PdfPages {

    private final PDDocument document;
    private final Gathering found;
    private boolean scanned;

    PdfPages(PDDocument document, Gathering found) {
        this.document = document;
        this.found = found;
    }

    void read() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < Math.min(pages, PdfFile.MOST_PAGES); i++) {
            page(document.getPage(i), "第" + (i + 1) + "页");
        }
        if (pages > PdfFile.MOST_PAGES) {
            found.unread(Unreadable.TOO_LARGE);
        }
        if (scanned) {
            found.unread(Unreadable.NO_TEXT);
        }
    }

    private void page(PDPage page, String where) {
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
        for (String line : PageLines.of(shown)) {
            found.shown(where + "第" + ++number + "行", line);
        }
        hidden.forEach((kind, some) -> hidden(kind, where, some));
        boolean empty = glyphs.stream().allMatch(g -> g.text().isBlank());
        scanned |= sheet.isUnreadable() || empty && sheet.hasPicture();
    }

    private void hidden(TraceKind kind, String where, List<Glyph> glyphs) {
        for (String line : PageLines.of(glyphs)) {
            found.hidden(kind, where, line);
        }
    }
}
