package cn.yangguang.dissection;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.jspecify.annotations.Nullable;

/** What was painted on a page, in the order of painting. */
final class PdfPaint {

    private static final int MOST = 30_000;

    /** @param colour {@link Colours#UNKNOWN} for a picture */
    private record Spot(int order, Shape shape, Rectangle2D bounds, int colour, boolean opaque, boolean picture) {}

    private final List<Spot> spots = new ArrayList<>();

    int now() {
        return spots.size();
    }

    void fill(Shape shape, int colour, boolean opaque) {
        add(shape, colour, opaque, false);
    }

    void picture(Shape shape, boolean opaque) {
        add(shape, Colours.UNKNOWN, opaque, true);
    }

    private void add(Shape shape, int colour, boolean opaque, boolean picture) {
        if (spots.size() < MOST) {
            spots.add(new Spot(spots.size(), shape, shape.getBounds2D(), colour, opaque, picture));
        }
    }

    boolean hasPicture() {
        return spots.stream().anyMatch(Spot::picture);
    }

    /** Whether one picture takes most of the page: a scan. */
    boolean hasPage(PDRectangle box) {
        double page = (double) box.getWidth() * box.getHeight();
        return spots.stream()
                .anyMatch(s -> s.picture() && s.bounds().getWidth() * s.bounds().getHeight() > page * 0.5);
    }

    /** Why a sign printed in this colour after so many spots is not seen; null when it is. */
    @Nullable
    TraceKind judge(Point2D middle, int order, int ink) {
        int paper = Colours.WHITE;
        for (Spot spot : spots) {
            boolean over = spot.order() >= order;
            if (over && !spot.opaque()
                    || !spot.bounds().contains(middle)
                    || !spot.shape().contains(middle)) {
                continue;
            }
            if (over) {
                return TraceKind.COVERED_TEXT;
            }
            paper = spot.opaque() ? spot.colour() : Colours.UNKNOWN;
        }
        return Colours.invisible(ink, paper) ? TraceKind.INVISIBLE_TEXT : null;
    }

    static int colour(PDColor colour) {
        try {
            return colour.getColorSpace() instanceof PDPattern ? Colours.UNKNOWN : colour.toRGB();
        } catch (IOException | RuntimeException e) {
            return Colours.UNKNOWN;
        }
    }
}
