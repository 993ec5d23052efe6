package cn.yangguang.noticeboard;

/**
 * Paper for a board.
 *
 * @param landscape whether the long edge lies; {@link #fitting} chooses by what is printed
 */
public record SheetFormat(Paper paper, Lie lie) {

    public static final SheetFormat USUAL = new SheetFormat(Paper.A3, Lie.FITTING);

    /** The size; text stays readable from two metres (a sign of 7 mm and more), figures of dense tables do so on A3 only. */
    public enum Paper {
        A3(841.9, 1190.6, 1),
        A4(595.3, 841.9, 0.74);

        final double shorter;
        final double longer;
        /** By what the type of A3 is made smaller. */
        final double scale;

        Paper(double shorter, double longer, double scale) {
            this.shorter = shorter;
            this.longer = longer;
            this.scale = scale;
        }
    }

    /** How the paper lies. */
    public enum Lie {
        /** Upright, unless a table needs the width. */
        FITTING,
        PORTRAIT,
        LANDSCAPE
    }

    double width(boolean lying) {
        return lying ? paper.longer : paper.shorter;
    }

    double height(boolean lying) {
        return lying ? paper.shorter : paper.longer;
    }
}
