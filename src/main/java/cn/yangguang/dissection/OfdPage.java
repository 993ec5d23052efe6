package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signs of a page of an OFD with their places, in millimetres, and what of them is not seen. */
final class OfdPage implements Xml.Listener {

    private static final double TINY = 0.8;

    private final OfdLayers size;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double[] box = {0, 0, 0, 0};
    private double[] matrix = {1, 0, 0, 1, 0, 0};
    private double height = 3.7;
    private double x;
    private double y;
    private String deltaX = "";
    private int ink = Colours.BLACK;
    private boolean inText;
    private boolean inCode;
    private int off;
    private int annotations;
    private int unplaced;
    /** Filled shapes, in the order of painting: box, colour, how many signs were there before. */
    private final List<double[]> shapes = new ArrayList<>();

    private boolean inShape;
    private boolean filled;
    private int shapeInk = Colours.BLACK;

    OfdPage(OfdLayers size) {
        this.size = size;
    }

    int annotations() {
        return annotations;
    }

    List<Glyph> all() {
        return glyphs;
    }

    List<Glyph> shown() {
        return judged().stream().filter(g -> g.hidden() == null).toList();
    }

    Map<TraceKind, List<Glyph>> hidden() {
        Map<TraceKind, List<Glyph>> hidden = new EnumMap<>(TraceKind.class);
        for (Glyph glyph : judged()) {
            if (glyph.hidden() != null) {
                hidden.computeIfAbsent(glyph.hidden(), k -> new ArrayList<>()).add(glyph);
            }
        }
        return hidden;
    }

    private List<Glyph> judged() {
        List<Glyph> judged = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            judged.add(glyph.hidden() == null && covered(glyph, i) ? glyph.behind(TraceKind.COVERED_TEXT) : glyph);
        }
        return judged;
    }

    private boolean covered(Glyph glyph, int number) {
        double middleX = glyph.x() + glyph.width() / 2;
        double middleY = glyph.base() - glyph.size() * 0.3;
        for (double[] shape : shapes) {
            if (shape[4] > number
                    && middleX >= shape[0]
                    && middleX <= shape[0] + shape[2]
                    && middleY >= shape[1]
                    && middleY <= shape[1] + shape[3]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        boolean unseen = "false".equals(element.attribute("Visible")) || "0".equals(element.attribute("Alpha"));
        if (off > 0 || unseen && !name.equals("FillColor")) {
            off++;
        }
        switch (name) {
            case "Annot" -> annotations++;
            case "TextObject" -> {
                inText = true;
                ink = Colours.BLACK;
                box = four(element.attribute("Boundary"), new double[] {0, 5.0 * ++unplaced, 0, 0});
                matrix = six(element.attribute("CTM"));
                height = Numbers.real(element.attribute("Size"), 3.7);
            }
            case "PathObject" -> {
                inShape = true;
                filled = element.is("Fill");
                shapeInk = Colours.BLACK;
                box = four(element.attribute("Boundary"), box);
            }
            case "FillColor" -> fill(element);
            case "TextCode" -> code(element);
            default -> {}
        }
    }

    private void fill(Xml.Element element) {
        int colour = colour(element.attribute("Value"));
        if (inText) {
            ink = "0".equals(element.attribute("Alpha")) ? Colours.WHITE : colour;
        } else if (inShape) {
            shapeInk = colour;
            filled &= !"0".equals(element.attribute("Alpha"));
        }
    }

    private void code(Xml.Element element) {
        inCode = true;
        text.setLength(0);
        x = Numbers.real(element.attribute("X"), x);
        y = Numbers.real(element.attribute("Y"), y);
        deltaX = element.attribute("DeltaX", "");
    }

    @Override
    public void text(String some) {
        if (inCode) {
            text.append(some);
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "TextCode" -> {
                place();
                inCode = false;
            }
            case "TextObject" -> inText = false;
            case "PathObject" -> {
                inShape = false;
                if (filled && off == 0 && box[2] > 1 && box[3] > 1) {
                    shapes.add(new double[] {box[0], box[1], box[2], box[3], glyphs.size(), shapeInk});
                }
            }
            default -> {}
        }
        off -= off > 0 ? 1 : 0;
    }

    /** Each sign at its place; the matrix of the object turns or stretches it. */
    private void place() {
        double[] deltas = OfdDeltas.of(deltaX, text.length());
        double at = x;
        double tall = height * Math.hypot(matrix[2], matrix[3]);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            double step = i < deltas.length ? deltas[i] : c < 0x80 ? height * 0.5 : height;
            double left = box[0] + matrix[0] * at + matrix[2] * y + matrix[4];
            double base = box[1] + matrix[1] * at + matrix[3] * y + matrix[5];
            double wide = Math.min(step, c < 0x80 ? height * 0.6 : height) * Math.max(0.01, Math.abs(matrix[0]));
            glyphs.add(new Glyph(String.valueOf(c), left, base, wide, tall, why(left, base, tall)));
            at += step;
        }
    }

    private @Nullable TraceKind why(double left, double base, double tall) {
        if (off > 0) {
            return TraceKind.LAYER;
        }
        if (left > size.width() || base < 0 || base - tall > size.height() || left < -tall) {
            return TraceKind.OFF_PAGE;
        }
        return Colours.invisible(ink, paper(left, base)) || tall < TINY ? TraceKind.INVISIBLE_TEXT : null;
    }

    private int paper(double left, double base) {
        int paper = Colours.WHITE;
        for (double[] shape : shapes) {
            if (left >= shape[0] && left <= shape[0] + shape[2] && base >= shape[1] && base <= shape[1] + shape[3]) {
                paper = (int) shape[5];
            }
        }
        return paper;
    }

    private static int colour(@Nullable String value) {
        String[] channels = value == null ? new String[0] : value.strip().split("\\s+");
        if (channels.length == 1 && !channels[0].isEmpty()) {
            int grey = (int) Numbers.whole(channels[0]) & 0xFF;
            return grey << 16 | grey << 8 | grey;
        }
        return channels.length < 3
                ? Colours.BLACK
                : channels.length > 3
                        ? Colours.UNKNOWN
                        : ((int) Numbers.whole(channels[0]) & 0xFF) << 16
                                | ((int) Numbers.whole(channels[1]) & 0xFF) << 8
                                | (int) Numbers.whole(channels[2]) & 0xFF;
    }

    private static double[] four(@Nullable String value, double[] otherwise) {
        String[] words = value == null ? new String[0] : value.strip().split("\\s+");
        return words.length == 4
                ? new double[] {
                    Numbers.real(words[0], 0),
                    Numbers.real(words[1], 0),
                    Numbers.real(words[2], 0),
                    Numbers.real(words[3], 0)
                }
                : otherwise;
    }

    private static double[] six(@Nullable String value) {
        double[] matrix = {1, 0, 0, 1, 0, 0};
        String[] words = value == null ? new String[0] : value.strip().split("\\s+");
        for (int i = 0; words.length == 6 && i < 6; i++) {
            matrix[i] = Numbers.real(words[i], matrix[i]);
        }
        return matrix;
    }
}
