package cn.yangguang.booklet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Puts the pages of a booklet on A4 lying, two on each side, in the order for folding the whole pile once and stapling it in the fold
 * (骑马钉). Printed on both sides, turned over the short edge.
 */
final class Folding {

    private static final PDRectangle LYING = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private Folding() {}

    /** Numbers of the pages on one side of a sheet, counted from 1; 0 for a blank. */
    record Spread(int left, int right) {}

    /** The sides in the order of printing: front and back of each sheet, the outermost first. */
    static List<Spread> order(int pages) {
        int whole = (pages + 3) / 4 * 4;
        List<Spread> sides = new ArrayList<>();
        for (int low = 1; low < whole - low + 1; low += 2) {
            int high = whole - low + 1;
            sides.add(new Spread(known(high, pages), known(low, pages)));
            sides.add(new Spread(known(low + 1, pages), known(high - 1, pages)));
        }
        return sides;
    }

    private static int known(int page, int pages) {
        return page <= pages ? page : 0;
    }

    static byte[] fold(byte[] pdf) throws IOException {
        try (PDDocument from = Loader.loadPDF(pdf);
                var to = new PDDocument()) {
            to.setDocumentId(0L);
            to.setDocumentInformation(from.getDocumentInformation());
            to.getDocumentCatalog().setLanguage("zh-CN");
            var layers = new LayerUtility(to);
            for (Spread spread : order(from.getNumberOfPages())) {
                var side = new PDPage(LYING);
                to.addPage(side);
                try (var pen = new PDPageContentStream(to, side)) {
                    put(pen, layers, from, spread.left(), 0);
                    put(pen, layers, from, spread.right(), LYING.getWidth() / 2);
                }
            }
            var out = new ByteArrayOutputStream();
            to.save(out);
            return out.toByteArray();
        }
    }

    private static void put(PDPageContentStream pen, LayerUtility layers, PDDocument from, int page, float x)
            throws IOException {
        if (page > 0) {
            PDRectangle box = from.getPage(page - 1).getMediaBox();
            float scale = Math.min(LYING.getWidth() / 2 / box.getWidth(), LYING.getHeight() / box.getHeight());
            pen.saveGraphicsState();
            pen.transform(new Matrix(scale, 0, 0, scale, x, 0));
            pen.drawForm(layers.importPageAsForm(from, page - 1));
            pen.restoreGraphicsState();
        }
    }
}
