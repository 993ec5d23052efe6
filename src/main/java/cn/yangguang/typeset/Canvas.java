package cn.yangguang.typeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is drawn on one page, as a content stream. Places are in points from the upper left corner. */
final class Canvas {
    private final double pageHeight;
    private final StringBuilder drawn = new StringBuilder();
    private final Map<String, Inline.Picture> pictures = new LinkedHashMap<>();

    Canvas(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** The content stream; only ASCII. */
    String content() {
        return drawn.toString();
    }

    /** The pictures of the page by the names under which it calls them. */
    Map<String, Inline.Picture> pictures() {
        return pictures;
    }

    /** Lets something be drawn, and so be read, before what is there already. */
    void first(Runnable drawing) {
        String body = drawn.toString();
        drawn.setLength(0);
        drawing.run();
        drawn.append(body);
    }

    void line(Line line, double x, double y) {
        double foot = y + line.baseline();
        int from = 0;
        var spots = line.spots();
        while (from < spots.size()) {
            var spot = spots.get(from);
            int to = from + 1;
            while (to < spots.size() && together(spot, spots.get(to))) to++;
            if (spot.picture() != null) picture(spot, x + line.x() + spot.x(), foot);
            else if (spot.sign() != null && spot.look() != null) words(line, from, to, x + line.x(), foot);
            from = to;
        }
    }

    private static boolean together(Spot first, Spot next) {
        return first.sign() != null
                && next.sign() != null
                && first.sign().font() == next.sign().font()
                && Objects.equals(first.look(), next.look());
    }

    /** Signs of one font and look; where one does not follow the other by itself, it is moved. */
    private void words(Line line, int from, int to, double x, double foot) {
        var first = line.spots().get(from);
        var look = Objects.requireNonNull(first.look());
        var sign = Objects.requireNonNull(first.sign());
        drawn.append("BT ");
        color(look.color(), "rg");
        if (look.bold()) {
            color(look.color(), "RG");
            drawn.append("2 Tr ").append(number(look.size() / 40)).append(" w ");
        } else {
            drawn.append("0 Tr ");
        }
        drawn.append('/')
                .append(sign.font().key())
                .append(' ')
                .append(number(look.size()))
                .append(" Tf 1 0 0 1 ");
        drawn.append(number(x + first.x()))
                .append(' ')
                .append(number(pageHeight - foot + look.raised()))
                .append(" Tm [");
        double reached = first.x();
        for (var spot : line.spots().subList(from, to)) {
            var at = Objects.requireNonNull(spot.sign());
            double moved = (reached - spot.x()) / look.size() * 1000;
            if (Math.abs(moved) > 0.5) drawn.append(number(moved));
            drawn.append(String.format(Locale.ROOT, "<%04X>", at.code()));
            reached = (Math.abs(moved) > 0.5 ? spot.x() : reached) + Math.round(at.width()) / 1000.0 * look.size();
        }
        drawn.append("] TJ ET\n");
        if (look.underlined()) {
            double under = foot + look.size() * 0.12;
            rule(x + first.x(), under, x + reached, under, look.size() / 20, look.color());
        }
    }

    private void picture(Spot spot, double x, double foot) {
        var picture = Objects.requireNonNull(spot.picture());
        String name = "I" + pictures.size();
        pictures.put(name, picture);
        double height = picture.height() * spot.width() / picture.width();
        drawn.append("q ")
                .append(number(spot.width()))
                .append(" 0 0 ")
                .append(number(height))
                .append(' ');
        drawn.append(number(x))
                .append(' ')
                .append(number(pageHeight - foot))
                .append(" cm /")
                .append(name)
                .append(" Do Q\n");
    }

    /** A border over a width; the outer line of a double one is above the text at the top, below it at the bottom. */
    void border(Edge edge, double x, double y, double width, boolean below) {
        double thin = edge.kind().equals("double") ? edge.width() : 0.75;
        boolean twofold = edge.thickness() > edge.width();
        if (!twofold) {
            rule(x, y + edge.width() / 2, x + width, y + edge.width() / 2, edge.width(), edge.color());
            return;
        }
        boolean thickInside = edge.kind().startsWith("thickThin");
        boolean thickFirst = thickInside == below;
        double first = thickFirst ? edge.width() : thin;
        double second = thickFirst ? thin : edge.width();
        rule(x, y + first / 2, x + width, y + first / 2, first, edge.color());
        double at = y + first + edge.gap() + second / 2;
        rule(x, at, x + width, at, second, edge.color());
    }

    void cell(Piece.Edges edges, double x, double y, double width, double height) {
        side(edges.top(), x, y, x + width, y);
        side(edges.bottom(), x, y + height, x + width, y + height);
        side(edges.left(), x, y, x, y + height);
        side(edges.right(), x + width, y, x + width, y + height);
    }

    private void side(Edge edge, double fromX, double fromY, double toX, double toY) {
        if (edge.drawn()) rule(fromX, fromY, toX, toY, edge.width(), edge.color());
    }

    /** The dark dots of a square of them; dots side by side are one stroke, so that no hair lines stand between them. */
    void dots(List<List<Boolean>> dark, double x, double y, double width) {
        double dot = width / dark.size();
        drawn.append("q 0 0 0 rg\n");
        for (int row = 0; row < dark.size(); row++) {
            var line = dark.get(row);
            for (int from = 0; from < line.size(); from++) {
                if (!line.get(from)) continue;
                int to = from;
                while (to + 1 < line.size() && line.get(to + 1)) to++;
                drawn.append(number(x + from * dot))
                        .append(' ')
                        .append(number(pageHeight - y - (row + 1) * dot))
                        .append(' ');
                drawn.append(number((to - from + 1) * dot))
                        .append(' ')
                        .append(number(dot + 0.05))
                        .append(" re\n");
                from = to;
            }
        }
        drawn.append("f Q\n");
    }

    private void rule(double fromX, double fromY, double toX, double toY, double width, String color) {
        drawn.append("q ");
        color(color, "RG");
        drawn.append(number(width)).append(" w 2 J ");
        drawn.append(number(fromX))
                .append(' ')
                .append(number(pageHeight - fromY))
                .append(" m ");
        drawn.append(number(toX)).append(' ').append(number(pageHeight - toY)).append(" l S Q\n");
    }

    private void color(String hexadecimal, String operator) {
        for (int i = 0; i < 6; i += 2)
            drawn.append(number(Integer.parseInt(hexadecimal.substring(i, i + 2), 16) / 255.0))
                    .append(' ');
        drawn.append(operator).append(' ');
    }

    /** Three digits behind the point, no zeros at the end. */
    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) return Long.toString(thousandths / 1000);
        String digits =
                String.format(Locale.ROOT, "%d.%03d", Math.abs(thousandths) / 1000, Math.abs(thousandths) % 1000);
        return (thousandths < 0 ? "-" : "") + digits.replaceFirst("0+$", "");
    }
}
