package cn.yangguang.typeset;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The page of a section, in points.
 *
 * @param header from the upper edge of the page to its head
 * @param footer from the lower edge of the page to the end of its foot
 * @param grid distance of the lines of the grid, 0 for no grid
 * @param firstDiffers whether the first page has head and foot of its own
 */
record SheetLook(
        double width,
        double height,
        double top,
        double bottom,
        double left,
        double right,
        double header,
        double footer,
        double grid,
        boolean firstDiffers) {

    static SheetLook of(Optional<Element> section) {
        var props = Props.none().put(section);
        boolean grid = props.text("docGrid.type", "default").matches("lines|linesAndChars|snapToChars");
        return new SheetLook(
                props.points("pgSz.w", 595.3),
                props.points("pgSz.h", 841.9),
                Math.abs(props.points("pgMar.top", 72)),
                Math.abs(props.points("pgMar.bottom", 72)),
                props.points("pgMar.left", 90) + props.points("pgMar.gutter", 0),
                props.points("pgMar.right", 90),
                props.points("pgMar.header", 42.55),
                props.points("pgMar.footer", 49.6),
                grid ? props.points("docGrid.linePitch", 0) : 0,
                props.on("titlePg"));
    }

    double textWidth() {
        return width - left - right;
    }
}
