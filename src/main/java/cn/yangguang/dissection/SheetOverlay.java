package cn.yangguang.dissection;

import org.jspecify.annotations.Nullable;

/** How a condition makes cells look; what it does not say stays as the cell has it. */
record SheetOverlay(@Nullable Integer ink, @Nullable Integer paper, String format) {

    static final SheetOverlay NOTHING = new SheetOverlay(null, null, "");

    SheetOverlay withInk(int colour) {
        return new SheetOverlay(colour, paper, format);
    }

    SheetOverlay withPaper(int colour) {
        return new SheetOverlay(ink, colour, format);
    }

    SheetOverlay withFormat(String code) {
        return new SheetOverlay(ink, paper, code);
    }

    /** Whether a cell of this look is not seen any more under the condition. */
    boolean hides(SheetStyles.Look cell) {
        if (format.startsWith(";;;")) {
            return true;
        }
        return (ink != null || paper != null)
                && Colours.invisible(ink != null ? ink : cell.ink(), paper != null ? paper : cell.paper());
    }
}
