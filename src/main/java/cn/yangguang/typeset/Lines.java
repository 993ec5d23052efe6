package cn.yangguang.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a paragraph into lines and places every sign. */
final class Lines {
    /** From the upper edge of a sign's em box to its foot, as Chinese fonts are made. */
    private static final double ASCENT = 0.88;
    /** Natural height of a line as a multiple of its largest size. */
    private static final double NATURAL = 1.3;

    private static final double TAB = 36;
    private static final double TOLERANCE = 0.01;

    private final DocumentFonts fonts;
    private final double grid;
    private final ToIntFunction<Boolean> pageNumber;

    /**
     * @param grid distance of the page's lines, 0 for none
     * @param pageNumber the number of this page, or of all pages when asked with true
     */
    Lines(DocumentFonts fonts, double grid, ToIntFunction<Boolean> pageNumber) {
        this.fonts = fonts;
        this.grid = grid;
        this.pageNumber = pageNumber;
    }

    List<Line> of(Piece.Paragraph paragraph, double width) {
        return new Cutting(paragraph, width).lines();
    }

    private final class Cutting {
        private final Piece.Paragraph paragraph;
        private final ParagraphLook look;
        private final double width;
        private final List<Line> lines = new ArrayList<>();
        private List<Spot> open = new ArrayList<>();
        private double used;

        private Cutting(Piece.Paragraph paragraph, double width) {
            this.paragraph = paragraph;
            this.look = paragraph.look();
            this.width = width;
        }

        private List<Line> lines() {
            for (var inline : paragraph.inlines()) {
                switch (inline) {
                    case Inline.Words words -> words(words.text(), words.look());
                    case Inline.PageNumber number ->
                        words(Integer.toString(pageNumber.applyAsInt(number.total())), number.look());
                    case Inline.Tab tab -> tab(tab.look());
                    case Inline.Picture picture ->
                        add(new Spot("", null, null, picture, Math.min(picture.width(), room()), 0));
                    case Inline.LineBreak _ -> close(true, false);
                    case Inline.PageBreak _ -> close(true, true);
                }
            }
            if (!open.isEmpty() || lines.isEmpty() || !lines.getLast().endsPage()) close(true, false);
            return lines;
        }

        private void words(String text, RunLook run) {
            text.codePoints().filter(Lines::visible).forEach(code -> {
                String font = Breaks.isChinese(code) ? run.chinese() : run.latin();
                var sign = fonts.sign(code, font);
                double wide = sign.width() / 1000 * run.size() + run.spacing();
                add(new Spot(Character.toString(code), sign, run, null, wide, 0));
            });
        }

        private void tab(RunLook run) {
            double at = indent() + used;
            double next = (Math.floor(at / TAB + TOLERANCE) + 1) * TAB;
            add(new Spot(" ", null, run, null, Math.max(1, next - at), 0));
        }

        private double indent() {
            return look.left() + (lines.isEmpty() ? look.firstLine() : 0);
        }

        private double room() {
            return width - indent() - look.right();
        }

        private void add(Spot spot) {
            if (used + spot.width() > room() + TOLERANCE + slack(spot) && !open.isEmpty() && !spot.blank())
                breakBefore(spot);
            open.add(spot);
            used += spot.width();
        }

        /** The spacing behind the last sign of a line needs no room. */
        private double slack(Spot spot) {
            return spot.look() == null ? 0 : Math.max(0, spot.look().spacing());
        }

        /** Ends the line at the last place where it may break; the rest goes to the next line. */
        private void breakBefore(Spot spot) {
            int cut = open.size();
            while (cut > 0 && !Breaks.between(open.get(cut - 1), cut == open.size() ? spot : open.get(cut))) cut--;
            if (cut == 0) cut = open.size();
            var rest = new ArrayList<>(open.subList(cut, open.size()));
            open = new ArrayList<>(open.subList(0, cut));
            close(false, false);
            open = rest;
            used = rest.stream().mapToDouble(Spot::width).sum();
        }

        private void close(boolean last, boolean endsPage) {
            while (!open.isEmpty() && open.getLast().blank() && !last) open.removeLast();
            var placed = place(last);
            double height = height(open);
            double size = largest(open);
            double baseline = tallestPicture(open) > 0 ? height : (height - size) / 2 + ASCENT * size;
            lines.add(new Line(placed, indent(), height, baseline, endsPage));
            open = new ArrayList<>();
            used = 0;
        }

        private List<Spot> place(boolean last) {
            double natural = open.stream().mapToDouble(Spot::width).sum();
            double left = room() - natural;
            double x = switch (look.align()) {
                case "center" -> left / 2;
                case "right", "end" -> left;
                default -> 0;
            };
            boolean stretch = look.align().equals("distribute") || look.align().equals("both") && !last;
            double each = stretch && left > 0 ? left / Math.max(1, gaps()) : 0;
            var placed = new ArrayList<Spot>();
            for (int i = 0; i < open.size(); i++) {
                placed.add(open.get(i).at(x));
                x += open.get(i).width() + (i + 1 < open.size() && stretches(i) ? each : 0);
            }
            return placed;
        }

        private int gaps() {
            int gaps = 0;
            for (int i = 0; i + 1 < open.size(); i++) if (stretches(i)) gaps++;
            return gaps;
        }

        /** Words of Latin letters are not spaced out. */
        private boolean stretches(int i) {
            var before = open.get(i);
            var after = open.get(i + 1);
            return before.blank()
                    || after.blank()
                    || !(Breaks.isLatin(before.codePoint()) && Breaks.isLatin(after.codePoint()));
        }

        private double height(List<Spot> spots) {
            double natural = Math.max(largest(spots) * NATURAL, tallestPicture(spots));
            return switch (look.lineRule()) {
                case "exact" -> look.line();
                case "atLeast" -> Math.max(look.line(), natural);
                default -> onGrid(natural * look.line());
            };
        }

        private double onGrid(double height) {
            return grid > 0 && look.onGrid() ? Math.ceil(height / grid - TOLERANCE) * grid : height;
        }

        private double largest(List<Spot> spots) {
            return spots.stream()
                    .map(Spot::look)
                    .filter(java.util.Objects::nonNull)
                    .mapToDouble(RunLook::size)
                    .max()
                    .orElse(paragraph.run().size());
        }

        private double tallestPicture(List<Spot> spots) {
            return spots.stream()
                    .map(Spot::picture)
                    .filter(java.util.Objects::nonNull)
                    .mapToDouble(Inline.Picture::height)
                    .max()
                    .orElse(0);
        }
    }

    /** Signs that only steer how others are drawn are not drawn. */
    private static boolean visible(int code) {
        return !(code >= 0xFE00 && code <= 0xFE0F)
                && !(code >= 0xE0100 && code <= 0xE01EF)
                && !(code >= 0x200B && code <= 0x200F)
                && code != 0xFEFF;
    }
}
