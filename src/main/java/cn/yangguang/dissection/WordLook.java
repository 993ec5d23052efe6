package cn.yangguang.dissection;

import org.jspecify.annotations.Nullable;

/**
 * How a run of Word looks, as far as its words can be seen. What is not said is null and comes from the style.
 *
 * @param half the size in half points
 */
record WordLook(
        @Nullable Boolean vanish,
        @Nullable Boolean webHidden,
        @Nullable Integer ink,
        @Nullable Integer paper,
        @Nullable Integer half) {

    static final WordLook NOTHING = new WordLook(null, null, null, null, null);

    /** Up to three points: nobody reads that. */
    private static final int TINY = 6;

    /** This where it says something, else the other. */
    WordLook over(WordLook below) {
        return new WordLook(
                vanish != null ? vanish : below.vanish,
                webHidden != null ? webHidden : below.webHidden,
                ink != null ? ink : below.ink,
                paper != null ? paper : below.paper,
                half != null ? half : below.half);
    }

    /** Takes in one property of a run ({@code rPr}) or a paragraph's shading. */
    WordLook with(String name, Xml.Element element) {
        return switch (name) {
            case "vanish", "specVanish" -> new WordLook(on(element), webHidden, ink, paper, half);
            case "webHidden" -> new WordLook(vanish, on(element), ink, paper, half);
            case "color" -> new WordLook(vanish, webHidden, ink(element), paper, half);
            case "shd" -> shade(element);
            case "highlight" -> new WordLook(vanish, webHidden, ink, highlight(element.attribute("val", "")), half);
            case "sz" -> new WordLook(vanish, webHidden, ink, paper, (int) element.number("val"));
            case "w" ->
                element.number("val") > 0 && element.number("val") <= 5
                        ? new WordLook(vanish, webHidden, ink, paper, 1)
                        : this;
            default -> this;
        };
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(vanish) || Boolean.TRUE.equals(webHidden);
    }

    boolean isInvisible(int around) {
        int on = paper != null ? paper : around;
        return ink != null && Colours.invisible(ink, on) || half != null && half > 0 && half <= TINY;
    }

    private WordLook shade(Xml.Element element) {
        String fill = element.attribute("fill", "auto");
        int colour = fill.equals("auto") ? Colours.WHITE : Colours.hex(fill, Colours.UNKNOWN);
        boolean patterned = !element.attribute("val", "clear").equals("clear");
        if (fill.equals("auto") && !patterned) {
            return this;
        }
        return new WordLook(vanish, webHidden, ink, patterned ? Colours.UNKNOWN : colour, half);
    }

    private static int ink(Xml.Element element) {
        String theme = element.attribute("themeColor", "");
        int otherwise = theme.equals("background1") || theme.equals("light1") ? Colours.WHITE : Colours.BLACK;
        return Colours.hex(element.attribute("val", ""), otherwise);
    }

    private static int highlight(String name) {
        return switch (name) {
            case "white", "none" -> Colours.WHITE;
            case "black" -> Colours.BLACK;
            default -> Colours.css(name, Colours.UNKNOWN);
        };
    }

    private static boolean on(Xml.Element element) {
        return element.attribute("val") == null || element.is("val");
    }
}
