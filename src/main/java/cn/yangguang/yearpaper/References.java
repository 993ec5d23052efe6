package cn.yangguang.yearpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prose with live figures.
 *
 * <pre>
 *   {R01.C7}          the figure of the cell               790
 *   {R01.C7:件}        with its unit                        790件
 *   {R01.C7@上年}      the figure of the year before        612
 *   {R01.C7@上年:件}    the same with its unit               612件
 *   {{                one opening brace
 * </pre>
 *
 * <p>Everything else is text as it stands. A brace that opens no reference of this shape is a mistake with its place, never
 * text that a reader gets to see by accident.
 */
public final class References {

    private static final Pattern REFERENCE =
            Pattern.compile("\\{([A-Za-z0-9][A-Za-z0-9.]{0,39})(@上年)?(?::([^{}\\n]{1,8}))?}");

    private References() {}

    /** A piece of prose, in reading order. */
    public sealed interface Piece {

        /** Text as it stands. */
        record Words(String text) implements Piece {}

        /**
         * A figure.
         *
         * @param former whether that of the year before is meant
         * @param unit printed behind it, may be empty
         */
        record Figure(String cell, boolean former, String unit, Place place) implements Piece {}

        /** A brace that opens nothing. */
        record Broken(Place place) implements Piece {}
    }

    /** Where in the prose, counted from 1. */
    public record Place(int line, int column) {}

    /** The pieces of a text; together they are the whole of it. */
    public static List<Piece> read(String text) {
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        var found = REFERENCE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '{') {
                words.append(text.charAt(at++));
            } else if (text.startsWith("{{", at)) {
                words.append('{');
                at += 2;
            } else if (found.region(at, text.length()).lookingAt()) {
                flush(words, pieces);
                String unit = found.group(3) == null ? "" : found.group(3);
                pieces.add(new Piece.Figure(found.group(1), found.group(2) != null, unit, place(text, at)));
                at = found.end();
            } else {
                flush(words, pieces);
                pieces.add(new Piece.Broken(place(text, at++)));
            }
        }
        flush(words, pieces);
        return List.copyOf(pieces);
    }

    /** Text that says exactly this and refers to nothing. */
    public static String literally(String words) {
        return words.replace("{", "{{");
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words.toString()));
            words.setLength(0);
        }
    }

    private static Place place(String text, int at) {
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, at - text.lastIndexOf('\n', at - 1));
    }
}
