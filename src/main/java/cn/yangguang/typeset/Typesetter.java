package cn.yangguang.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Lays Word files out as PDF: the words, the places of paragraphs, tables, heads and feet. Not everything that Word can do: what
 * cannot be printed as it stands is told. Safe to share between threads.
 */
public final class Typesetter {
    private final FontShelf shelf;

    public Typesetter(FontShelf shelf) {
        this.shelf = shelf;
    }

    /** @throws IllegalArgumentException when it is no docx file */
    public Typeset typeset(byte[] docx) {
        try {
            var fonts = new DocumentFonts(shelf);
            var text = WordText.read(docx, fonts::note);
            var done = write(List.of(new Flow(text, fonts).pages()), text.title(), fonts);
            return new Typeset(done.pdf(), done.pages().getFirst(), done.notes());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no Word file", unreadable);
        }
    }

    /** Lays out texts one after the other in one PDF; each counts its own pages. At least one text. */
    public Printed print(List<Print.Text> texts, String title) {
        var fonts = new DocumentFonts(shelf);
        return printed(
                texts.stream()
                        .map(text -> new Flow(PrintPieces.text(text, title), fonts).pages())
                        .toList(),
                title,
                fonts);
    }

    /**
     * Lays out texts one after the other in one PDF, with page numbers that go through all of them. At least one text.
     *
     * @param before pages that are counted before the first one
     */
    public Printed book(List<Print.Text> texts, String title, int before) {
        var fonts = new DocumentFonts(shelf);
        var laidOut = new ArrayList<Map<Canvas, SheetLook>>();
        int number = before;
        for (var text : texts) {
            var pages = new Flow(PrintPieces.text(text, title), fonts, number).pages();
            laidOut.add(pages);
            number += pages.size();
        }
        return printed(laidOut, title, fonts);
    }

    private static Printed printed(List<Map<Canvas, SheetLook>> laidOut, String title, DocumentFonts fonts) {
        try {
            return write(laidOut, title, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Printed write(List<Map<Canvas, SheetLook>> laidOut, String title, DocumentFonts fonts)
            throws IOException {
        try (var pdf = new PDDocument()) {
            // Nothing of the day or the machine gets into the file.
            pdf.setDocumentId(0L);
            var resources = new COSDictionary();
            var embedded = new COSDictionary();
            for (var font : fonts.all()) embedded.setItem(COSName.getPDFName(font.key()), font.dictionary());
            resources.setItem(COSName.FONT, embedded);
            for (var pages : laidOut)
                for (var page : pages.entrySet()) pdf.addPage(page(pdf, page.getKey(), page.getValue(), resources));
            describe(pdf, title);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return new Printed(
                    out.toByteArray(), laidOut.stream().map(Map::size).toList(), fonts.notes());
        }
    }

    private static PDPage page(PDDocument pdf, Canvas canvas, SheetLook sheet, COSDictionary shared)
            throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        var resources = new COSDictionary(shared);
        for (var picture : canvas.pictures().entrySet()) {
            var image =
                    PDImageXObject.createFromByteArray(pdf, picture.getValue().file(), picture.getKey());
            var images = resources.getCOSDictionary(COSName.XOBJECT);
            if (images == null) images = new COSDictionary();
            images.setItem(COSName.getPDFName(picture.getKey()), image);
            resources.setItem(COSName.XOBJECT, images);
        }
        page.setResources(new PDResources(resources));
        var content = new PDStream(pdf);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.content().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
        return page;
    }

    private static void describe(PDDocument pdf, String title) {
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(!title.isEmpty());
        catalog.setViewerPreferences(shown);
        if (!title.isEmpty()) pdf.getDocumentInformation().setTitle(title);
    }
}
