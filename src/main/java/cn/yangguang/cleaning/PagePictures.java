package cn.yangguang.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF file whose pages are pictures of the pages: what nobody sees is not there, what is masked was never drawn readably. */
final class PagePictures {

    private static final float DPI = 150;
    private static final float POINT = 72;
    private static final int MOST_PAGES = 400;

    private PagePictures() {}

    /** @throws IOException for more than 400 pages, and when the file cannot be drawn */
    static byte[] of(byte[] pdf, Masking masking) throws IOException {
        try (PDDocument from = Loader.loadPDF(pdf);
                PDDocument made = new PDDocument()) {
            if (from.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("too many pages");
            }
            PDFRenderer painter = new PDFRenderer(from);
            painter.setAnnotationsFilter(PagePictures::seen);
            for (int i = 0; i < from.getNumberOfPages(); i++) {
                BufferedImage picture = painter.renderImageWithDPI(i, DPI, ImageType.RGB);
                cover(picture, MaskedPlaces.of(from, i, masking));
                add(made, picture);
            }
            var out = new ByteArrayOutputStream();
            made.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** Seals and filled forms belong to what a reader sees; notes of those who worked on the file do not. */
    static boolean seen(PDAnnotation note) {
        return (note instanceof PDAnnotationRubberStamp || note instanceof PDAnnotationWidget)
                && note.getAppearance() != null
                && !note.isHidden()
                && !note.isNoView();
    }

    private static void cover(BufferedImage picture, List<Rectangle2D> places) {
        Graphics2D pen = picture.createGraphics();
        pen.scale(DPI / POINT, DPI / POINT);
        pen.setColor(Color.LIGHT_GRAY);
        places.forEach(pen::fill);
        pen.dispose();
    }

    private static void add(PDDocument made, BufferedImage picture) throws IOException {
        float wide = picture.getWidth() * POINT / DPI;
        float high = picture.getHeight() * POINT / DPI;
        PDPage page = new PDPage(new PDRectangle(wide, high));
        made.addPage(page);
        PDImageXObject drawn = JPEGFactory.createFromStream(made, new ByteArrayInputStream(Pictures.jpeg(picture)));
        try (var content = new PDPageContentStream(made, page)) {
            content.drawImage(drawn, 0, 0, wide, high);
        }
    }
}
