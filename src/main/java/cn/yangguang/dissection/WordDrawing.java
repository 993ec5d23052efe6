package cn.yangguang.dissection;

/** What the drawings of a part say beside their words: place, fill, visibility, replaced and cut pictures. */
final class WordDrawing {

    private static final long EMU_RIGHT = 16_000_000;
    private static final long EMU_LEFT = -4_000_000;

    private final Gathering found;
    private boolean hidden;
    private boolean offPage;
    private int fill = Colours.WHITE;
    private boolean inShape;
    private boolean inLine;
    private boolean inFill;
    private boolean inOffset;

    WordDrawing(Gathering found) {
        this.found = found;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isOffPage() {
        return offPage;
    }

    /** The paper under the words of the shape that was begun last. */
    int paper() {
        return fill;
    }

    void starts(String name, Xml.Element element) {
        switch (name) {
            case "docPr", "cNvPr" -> describe(element);
            case "wsp", "anchor", "inline" -> fill = Colours.WHITE;
            case "spPr" -> inShape = true;
            case "ln" -> inLine = true;
            case "solidFill" -> inFill = inShape && !inLine;
            case "gradFill", "blipFill", "pattFill" -> fill = inShape && !inLine ? Colours.UNKNOWN : fill;
            case "srgbClr" -> fill = inFill ? Colours.hex(element.attribute("val"), Colours.UNKNOWN) : fill;
            case "schemeClr" -> fill = inFill ? scheme(element.attribute("val", "")) : fill;
            case "fillRef" -> fill = fill == Colours.WHITE && element.number("idx") > 0 ? Colours.UNKNOWN : fill;
            case "posOffset" -> inOffset = true;
            case "srcRect" -> crop(element);
            case "shape", "rect", "roundrect", "oval" -> vml(element);
            default -> {}
        }
    }

    void text(String text) {
        if (inOffset) {
            long emu = Numbers.whole(text.strip());
            offPage |= emu > EMU_RIGHT || emu < EMU_LEFT;
        }
    }

    void ends(String name) {
        switch (name) {
            case "drawing", "pict" -> {
                hidden = false;
                offPage = false;
                fill = Colours.WHITE;
            }
            case "spPr" -> inShape = false;
            case "ln" -> inLine = false;
            case "solidFill" -> inFill = false;
            case "posOffset" -> inOffset = false;
            default -> {}
        }
    }

    private void describe(Xml.Element element) {
        hidden |= element.is("hidden");
        found.hidden(TraceKind.ALT_TEXT, "图片的替代文字", element.attribute("descr", ""));
        found.hidden(TraceKind.ALT_TEXT, "图片的标题", element.attribute("title", ""));
    }

    private void vml(Xml.Element element) {
        found.hidden(TraceKind.ALT_TEXT, "图片的替代文字", element.attribute("alt", ""));
        String style = element.attribute("style", "").replace(" ", "");
        hidden |= style.contains("visibility:hidden");
        boolean filled = !element.attribute("filled", "t").startsWith("f");
        fill = filled
                ? Colours.css(element.attribute("fillcolor", "white").replaceAll(" .*", ""), Colours.UNKNOWN)
                : Colours.WHITE;
    }

    private void crop(Xml.Element element) {
        for (String side : new String[] {"l", "t", "r", "b"}) {
            if (element.number(side) >= 1_000) {
                found.trace(TraceKind.CROPPED_PICTURE, "图片");
                return;
            }
        }
    }

    private static int scheme(String name) {
        return name.equals("bg1") || name.equals("lt1") ? Colours.WHITE : Colours.UNKNOWN;
    }
}
