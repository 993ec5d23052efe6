package cn.yangguang.dissection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, line by line: first what is seen of a page, then what is not. */
final class PdfPages {

    /** 200 dots to the inch. */
    private static final float SHARP = 200f / 72;

    private final PDDocument document;
    private final Gathering found;
    private final Set<String> lines = new HashSet<>();
    private boolean scanned;
    private boolean drawn;

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

    /** Whether a page was looked at as a picture, with all pictures on it. */
    boolean looksLikeScan() {
        return drawn;
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
        found.trace(TraceKind.CROPPED_PICTURE, where, sheet.cropped());
        boolean empty = glyphs.stream().allMatch(g -> g.text().isBlank());
        if (sheet.isUnreadable() || empty && sheet.hasPicture()) {
            drawn = true;
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
        if (!Ocr.installed() || found.allowance().recognition() < 1) {
            return false;
        }
        long begun = System.nanoTime();
        byte[] grey = drawn(index);
        found.allowance().recognized(System.nanoTime() - begun);
        return grey != null && Ocr.read(grey, where, found);
    }

    /** The page as large as Tesseract likes it, or null when it cannot be drawn. */
    private byte @Nullable [] drawn(int index) {
        try {
            PDRectangle box = document.getPage(index).getCropBox();
            float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            float scale = Math.min(SHARP, PicturePixels.LONGEST_SIDE / side);
            return PicturePixels.grey(renderer.renderImage(index, scale, ImageType.GRAY));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
