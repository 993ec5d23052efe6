package cn.yangguang.dissection;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page without drawing it: notes every sign in the order of printing, with what is under and over it, and so knows
 * what of the writing a reader does not see.
 */
final class PdfSheet extends PDFGraphicsStreamEngine {

    private static final int MOST_GLYPHS = 400_000;
    private static final double TINY = 2;
    private static final double THIN = 2.5;
    /** A picture smaller than a thumbnail holds nothing. */
    private static final double SMALL = 30;
    /** So much of a picture must be seen to count as shown whole: scans lose a margin. */
    private static final double KEPT = 0.85;

    private static final int MOST_STROKES = 3_000;
    private static final double APART = 1e6;
    private static final int UNPRINTED = -2;

    private final PDRectangle box;
    private final PdfLayers layers;
    private final PdfPaint paint = new PdfPaint();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final List<Point2D> middles = new ArrayList<>();
    private final List<Integer> inks = new ArrayList<>();
    private GeneralPath path = new GeneralPath();
    private int unknown;
    private int cropped;
    private int strokes;
    private @Nullable Area clip;
    private @Nullable PDGraphicsState clipOf;
    private int pendingClip = -1;

    PdfSheet(PDPage page, @Nullable PDOptionalContentProperties layers) {
        super(page);
        this.box = page.getCropBox();
        this.layers = new PdfLayers(layers, page.getResources());
    }

    void read() throws IOException {
        try {
            processPage(getPage());
        } finally {
            for (PDAnnotation note : getPage().getAnnotations()) {
                cover(note);
            }
        }
    }

    /** A filled box of a reviewer, or a mark for blacking out that was never carried out. */
    private void cover(PDAnnotation note) {
        COSDictionary some = note.getCOSObject();
        String kind = String.valueOf(note.getSubtype());
        boolean filled = some.containsKey(COSName.IC)
                && (kind.equals("Square") || kind.equals("Circle") || kind.equals("Polygon"));
        boolean stamped = (kind.equals("Redact") || kind.equals("FreeText")) && some.containsKey(COSName.AP);
        PDRectangle area = note.getRectangle();
        if (area != null && !note.isHidden() && some.getFloat(COSName.CA, 1) > 0.95 && (filled || stamped)) {
            paint.fill(area.toGeneralPath(), Colours.UNKNOWN, true);
        }
    }

    boolean hasPicture() {
        return paint.hasPicture();
    }

    /** Most signs have no meaning that anybody knows: the fonts do not tell. */
    boolean isUnreadable() {
        return unknown > 20 && unknown > glyphs.size() / 2;
    }

    /** All signs, turned as the reader holds the page. */
    List<Glyph> glyphs() {
        List<Glyph> judged = new ArrayList<>();
        boolean scan = paint.hasPage(box);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.hidden() == null) {
                TraceKind why = paint.judge(middles.get(i), order.get(i), inks.get(i));
                glyph = why == null ? glyph : glyph.behind(why);
            } else if (glyph.hidden() == TraceKind.INVISIBLE_TEXT && inks.get(i) == UNPRINTED && scan) {
                glyph = glyph.behind(TraceKind.IMAGE_TEXT_LAYER);
            }
            judged.add(glyph);
        }
        return judged;
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        if (glyphs.size() >= MOST_GLYPHS) {
            throw new Stopped(Unreadable.TOO_LARGE);
        }
        String text = meaning(font, code);
        PDGraphicsState state = getGraphicsState();
        double tall = Math.hypot(at.getShearX(), at.getScaleY());
        double across = Math.hypot(at.getScaleX(), at.getShearY()) * Math.abs(displacement.getX());
        double x = at.getTranslateX();
        double y = at.getTranslateY();
        double angle = Math.atan2(at.getShearY(), at.getScaleX());
        Point2D middle = new Point2D.Double(
                x + across / 2 * Math.cos(angle) - tall * 0.3 * Math.sin(angle),
                y + across / 2 * Math.sin(angle) + tall * 0.3 * Math.cos(angle));
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean unprinted = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        int ink = unprinted
                ? UNPRINTED
                : mode.isFill()
                        ? PdfPaint.colour(state.getNonStrokingColor())
                        : PdfPaint.colour(state.getStrokingColor());
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        TraceKind hidden = hidden(middle, unprinted || alpha < 0.06 || tall < TINY && tall > 0);
        int turn = turn(angle);
        glyphs.add(new Glyph(text, along(turn, x, y), down(turn, x, y), across, tall, hidden));
        order.add(paint.now());
        middles.add(middle);
        inks.add(ink);
    }

    private @Nullable TraceKind hidden(Point2D middle, boolean unseen) {
        if (layers.off()) {
            return TraceKind.LAYER;
        }
        if (unseen) {
            return TraceKind.INVISIBLE_TEXT;
        }
        boolean inside = middle.getX() >= box.getLowerLeftX()
                && middle.getX() <= box.getUpperRightX()
                && middle.getY() >= box.getLowerLeftY()
                && middle.getY() <= box.getUpperRightY();
        if (!inside) {
            return TraceKind.OFF_PAGE;
        }
        return clipped(middle) ? TraceKind.INVISIBLE_TEXT : null;
    }

    private boolean clipped(Point2D middle) {
        Area allowed = clip();
        return !allowed.contains(middle) && !allowed.intersects(middle.getX() - 1, middle.getY() - 1, 2, 2);
    }

    private Area clip() {
        PDGraphicsState state = getGraphicsState();
        Area known = clip;
        if (known == null || clipOf != state) {
            known = state.getCurrentClippingPath();
            clip = known;
            clipOf = state;
        }
        return known;
    }

    private String meaning(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\0")) {
            if (font instanceof PDSimpleFont && code >= 32 && code < 127) {
                return String.valueOf((char) code);
            }
            unknown++;
            return "\ufffd";
        }
        return needsNormalForm(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** Radicals that some programs write in place of the character that looks the same. */
    private static boolean needsNormalForm(String text) {
        char c = text.charAt(0);
        return c >= 0x2E80 && c <= 0x2FDF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFB00 && c <= 0xFB06;
    }

    /** Quarter turns of the writing; a page held turned does not matter, for its writing is turned the other way. */
    private static int turn(double angle) {
        return Math.floorMod(Math.round(Math.toDegrees(angle) / 90), 4);
    }

    private static double along(int turn, double x, double y) {
        return switch (turn) {
            case 1 -> y;
            case 2 -> -x;
            case 3 -> -y;
            default -> x;
        };
    }

    /** Writing of each turn stands apart from the others. */
    private double down(int turn, double x, double y) {
        return turn * APART
                + switch (turn) {
                    case 1 -> x;
                    case 2 -> y;
                    case 3 -> -x;
                    default -> box.getUpperRightY() - y;
                };
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        layers.begin(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
        super.endMarkedContentSequence();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        boolean off = layers.enter(form.getCOSObject());
        super.showForm(form);
        layers.leave(off);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        boolean off = layers.enter(form.getCOSObject());
        super.showTransparencyGroup(form);
        layers.leave(off);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Path2D area = new Path2D.Double(new Rectangle2D.Double(0, 0, 1, 1), at.createAffineTransform());
        boolean seeThrough = image.isStencil()
                || image instanceof PDImageXObject some
                        && (some.getCOSObject().containsKey(COSName.SMASK)
                                || some.getCOSObject().containsKey(COSName.MASK));
        if (!layers.off()) {
            Shape seen = seen(area);
            if (!image.isStencil() && isCropped(area, seen)) {
                cropped++;
            }
            paint.picture(seen, opaque() && !seeThrough);
        }
    }

    /** What the clip leaves of a shape. */
    private Shape seen(Shape shape) {
        Area allowed = clip();
        if (allowed.contains(shape.getBounds2D())) {
            return shape;
        }
        Area seen = new Area(shape);
        seen.intersect(allowed);
        return seen;
    }

    /** Whether more than a margin of a picture lies outside of the clip or of the page. */
    private boolean isCropped(Shape whole, Shape seen) {
        Rectangle2D all = whole.getBounds2D();
        Rectangle2D left = seen.getBounds2D()
                .createIntersection(new Rectangle2D.Double(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight()));
        double rest = left.isEmpty() ? 0 : left.getWidth() * left.getHeight();
        return all.getWidth() > SMALL && all.getHeight() > SMALL && rest < KEPT * all.getWidth() * all.getHeight();
    }

    /** Pictures of which the page shows only a part. */
    int cropped() {
        return cropped;
    }

    private boolean opaque() {
        PDGraphicsState state = getGraphicsState();
        String blend = String.valueOf(state.getBlendMode().getCOSName().getName());
        return state.getNonStrokeAlphaConstant() > 0.95
                && state.getSoftMask() == null
                && (blend.equals("Normal") || blend.equals("Compatible"));
    }

    private void fill() {
        Rectangle2D size = path.getBounds2D();
        if (!layers.off() && size.getWidth() > THIN && size.getHeight() > THIN) {
            PDGraphicsState state = getGraphicsState();
            paint.fill(seen(path), PdfPaint.colour(state.getNonStrokingColor()), opaque());
        }
    }

    /** A line as thick as writing covers like a box. */
    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        float width = Math.abs(transformWidth(state.getLineWidth()));
        if (!layers.off() && width > THIN && strokes++ < MOST_STROKES) {
            Shape line = new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL).createStrokedShape(path);
            boolean opaque = state.getAlphaConstant() > 0.95 && opaque();
            paint.fill(seen(line), PdfPaint.colour(state.getStrokingColor()), opaque);
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int rule) {
        pendingClip = rule;
    }

    private void takeClip() {
        if (pendingClip >= 0) {
            path.setWindingRule(pendingClip);
            getGraphicsState().intersectClippingPath(path);
            clip = null;
            pendingClip = -1;
        }
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        begin(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        begin(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begin(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        takeClip();
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int rule) {
        path.setWindingRule(rule);
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        stroke();
        fillPath(rule);
    }

    @Override
    public void shadingFill(COSName name) {
        if (!layers.off()) {
            paint.fill(new Area(clip()), Colours.UNKNOWN, opaque());
        }
    }
}
