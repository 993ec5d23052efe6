package cn.yangguang.typeset;

/**
 * How a paragraph lies on the page. All measures in points.
 *
 * @param align both, left, center, right or distribute
 * @param firstLine of the first line beyond {@code left}; negative when it hangs
 * @param lineRule exact, atLeast or auto
 * @param line height of a line, for auto as a multiple of its natural height
 * @param onGrid whether lines keep to the grid of the page
 * @param keepNext whether it stays on the page of the next paragraph
 * @param newPage whether it starts a page
 */
record ParagraphLook(
        String align,
        double left,
        double right,
        double firstLine,
        double before,
        double after,
        String lineRule,
        double line,
        boolean onGrid,
        boolean keepNext,
        boolean newPage,
        Edge top,
        Edge bottom) {

    static ParagraphLook of(Props props, double size) {
        boolean auto = !props.text("spacing.lineRule", "auto").matches("exact|atLeast");
        return new ParagraphLook(
                props.text("jc.val", "left"),
                indent(props, "left", size),
                indent(props, "right", size),
                indent(props, "firstLine", size) - indent(props, "hanging", size),
                space(props, "before", size),
                space(props, "after", size),
                props.text("spacing.lineRule", "auto"),
                auto ? props.number("spacing.line", 240) / 240 : props.points("spacing.line", 12),
                !props.has("snapToGrid.val") || props.on("snapToGrid"),
                props.on("keepNext"),
                props.on("pageBreakBefore"),
                Edge.of(props, "pBdr.top"),
                Edge.of(props, "pBdr.bottom"));
    }

    /** Characters count more than twips where both are written. */
    private static double indent(Props props, String side, double size) {
        double characters = props.number("ind." + side + "Chars", 0);
        return characters != 0 ? characters / 100 * size : props.points("ind." + side, 0);
    }

    private static double space(Props props, String side, double size) {
        double lines = props.number("spacing." + side + "Lines", 0);
        return lines != 0 ? lines / 100 * size * 1.3 : props.points("spacing." + side, 0);
    }
}
