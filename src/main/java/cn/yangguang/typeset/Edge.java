package cn.yangguang.typeset;

/**
 * A border line of a paragraph or cell.
 *
 * @param kind single, double, thickThinSmallGap …; nil and none for no line
 * @param width in points
 * @param space between line and text, in points
 * @param color six hexadecimal digits
 */
record Edge(String kind, double width, double space, String color) {
    static final Edge NONE = new Edge("none", 0, 0, "000000");

    static Edge of(Props props, String path) {
        var kind = props.text(path + ".val", "none");
        if (kind.equals("nil")) return new Edge("nil", 0, 0, "000000");
        var color = props.text(path + ".color", "000000");
        return new Edge(
                kind,
                Math.max(0.25, props.number(path + ".sz", 4) / 8),
                props.number(path + ".space", 0),
                color.matches("[0-9A-Fa-f]{6}") ? color : "000000");
    }

    boolean drawn() {
        return !kind.equals("none") && !kind.equals("nil");
    }

    /** Height of all its lines together. */
    double thickness() {
        if (!drawn()) return 0;
        return kind.contains("thick") || kind.contains("Thick") || kind.equals("double") ? width + 2 * gap() : width;
    }

    /** Between the two lines of a double one; the thin one is as thin. */
    double gap() {
        return kind.equals("double") ? width : 0.75;
    }
}
