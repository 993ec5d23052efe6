package cn.yangguang.dissection;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Words in shapes of a slide or over a sheet (DrawingML), and which of them are not seen: hidden, off the slide, white on white, tiny. */
final class DrawnText implements Xml.Listener {

    /** Hundredths of a point. */
    private static final long TINY = 300;

    private static final class Shape {
        boolean hidden;
        boolean placed;
        boolean off;
        int fill = Colours.UNKNOWN;
        boolean filled;
    }

    private final String where;
    private final Gathering found;
    private final Deque<Shape> shapes = new ArrayDeque<>();
    private int paper = Colours.WHITE;
    private long width;
    private long height;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private @Nullable TraceKind why;
    private @Nullable TableRows table;
    private final StringBuilder cell = new StringBuilder();
    private long span = 1;
    private int tables;
    private int paragraphs;
    private boolean inText;
    private boolean inRunLook;
    private boolean inShapeLook;
    private boolean inOutline;
    private boolean inFill;
    private long left;
    private long top;
    private int ink = Colours.UNKNOWN;
    private long size;

    DrawnText(String where, Gathering found) {
        this.where = where;
        this.found = found;
    }

    /** @param width and height of the slide in EMU; 0 when shapes may lie anywhere */
    DrawnText on(int paper, long width, long height) {
        this.paper = paper;
        this.width = width;
        this.height = height;
        return this;
    }

    void read(OfficeParts parts, String part) {
        if (parts.has(part)) {
            parts.walk(part, found, this);
        }
    }

    @Override
    public void starts(String name, Xml.Element element) {
        switch (name) {
            case "sp", "pic", "graphicFrame", "grpSp", "cxnSp" -> shapes.push(new Shape());
            case "cNvPr" -> describe(element);
            case "spPr", "grpSpPr" -> inShapeLook = true;
            case "ln" -> inOutline = true;
            case "off" -> {
                left = element.number("x");
                top = element.number("y");
            }
            case "ext" -> place(element);
            case "noFill", "solidFill", "gradFill", "blipFill", "pattFill" -> fill(name);
            case "srgbClr" -> colour(Colours.hex(element.attribute("val"), Colours.UNKNOWN));
            case "schemeClr" -> colour(scheme(element.attribute("val", "")));
            case "srcRect" -> crop(element);
            case "tbl" -> table = new TableRows();
            case "tr" -> rows().row();
            case "tc" -> {
                cell.setLength(0);
                span = element.is("hMerge") ? 1 : Math.max(1, element.number("gridSpan"));
            }
            case "rPr", "endParaRPr", "defRPr" -> {
                inRunLook = name.equals("rPr");
                size = inRunLook ? element.number("sz") : 0;
                ink = Colours.UNKNOWN;
            }
            case "r", "fld" -> {
                ink = Colours.UNKNOWN;
                size = 0;
            }
            case "br" -> line.append('\n');
            case "t" -> inText = true;
            case "hlinkClick" -> found.hidden("链接提示", element.attribute("tooltip", ""));
            default -> {}
        }
    }

    private void describe(Xml.Element element) {
        if (!shapes.isEmpty()) {
            shapes.element().hidden |= element.is("hidden");
        }
        found.hidden(TraceKind.ALT_TEXT, "图片的替代文字", element.attribute("descr", ""));
        found.hidden(TraceKind.ALT_TEXT, "图片的标题", element.attribute("title", ""));
    }

    /** Only shapes of the slide itself: those in groups are measured by their group. */
    private void place(Xml.Element element) {
        Shape shape = shapes.peek();
        boolean own = shape != null && !shape.placed && element.attribute("cx") != null;
        if (own && shapes.size() == 1 && width > 0) {
            long right = left + element.number("cx");
            long bottom = top + element.number("cy");
            shape.off = right <= 0 || bottom <= 0 || left >= width || top >= height;
            shape.placed = true;
        }
    }

    private void fill(String name) {
        inFill = name.equals("solidFill");
        Shape shape = shapes.peek();
        if (shape != null && inShapeLook && !inOutline) {
            shape.filled = !name.equals("noFill");
            shape.fill = Colours.UNKNOWN;
        }
    }

    private void colour(int colour) {
        Shape shape = shapes.peek();
        if (inRunLook && inFill && !inOutline) {
            ink = colour;
        } else if (shape != null && inShapeLook && inFill && !inOutline) {
            shape.fill = colour;
        }
    }

    private static int scheme(String name) {
        return name.equals("bg1") || name.equals("lt1") ? Colours.WHITE : Colours.UNKNOWN;
    }

    private void crop(Xml.Element element) {
        for (String side : new String[] {"l", "t", "r", "b"}) {
            if (element.number(side) >= 1_000) {
                found.trace(TraceKind.CROPPED_PICTURE, where);
                return;
            }
        }
    }

    @Override
    public void text(String text) {
        if (!inText) {
            return;
        }
        TraceKind hidden = hidden();
        if (hidden == null) {
            line.append(text);
        } else {
            why = hidden;
            unseen.append(text);
        }
    }

    private @Nullable TraceKind hidden() {
        if (shapes.stream().anyMatch(s -> s.hidden)) {
            return TraceKind.HIDDEN_TEXT;
        }
        if (shapes.stream().anyMatch(s -> s.off)) {
            return TraceKind.OFF_PAGE;
        }
        Shape shape = shapes.peek();
        int under = shape == null || table != null ? Colours.UNKNOWN : shape.filled ? shape.fill : paper;
        boolean unseenInk = Colours.invisible(ink, under) || size > 0 && size <= TINY;
        return unseenInk ? TraceKind.INVISIBLE_TEXT : null;
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "rPr" -> inRunLook = false;
            case "spPr", "grpSpPr" -> inShapeLook = false;
            case "ln" -> inOutline = false;
            case "solidFill" -> inFill = false;
            case "sp", "pic", "graphicFrame", "grpSp", "cxnSp" -> {
                if (!shapes.isEmpty()) {
                    shapes.pop();
                }
            }
            case "p" -> flush();
            case "tc" -> rows().cell(span, Seen.SHOWN, Words.clean(cell));
            case "tr" -> rows().endRow(Seen.SHOWN);
            case "tbl" -> {
                found.grid(where + "表" + ++tables, Seen.SHOWN, rows().rows());
                table = null;
            }
            default -> {}
        }
    }

    private void flush() {
        if (why != null) {
            found.hidden(why, where, unseen);
        }
        if (table != null) {
            cell.append(cell.isEmpty() ? "" : "\n").append(line);
        } else if (!line.toString().isBlank()) {
            found.shown(where + "第" + ++paragraphs + "段", line);
        }
        line.setLength(0);
        unseen.setLength(0);
        why = null;
    }

    private TableRows rows() {
        if (table == null) {
            table = new TableRows();
        }
        return table;
    }
}
