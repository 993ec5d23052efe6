package cn.yangguang.yearpaper;

import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.References.Piece;
import cn.yangguang.yearpaper.References.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Prose with its references resolved.
 *
 * @param text what the reader reads
 * @param mistakes references that lead nowhere, in reading order
 */
public record Prose(String text, List<Mistake> mistakes) {

    /** Printed for a figure that nobody has stated yet. */
    public static final String UNSTATED = "（未填报）";

    public Prose {
        mistakes = List.copyOf(mistakes);
    }

    /** What is wrong with a reference. */
    public enum Wrong {
        /** The form has no such cell. */
        NO_SUCH_CELL,
        /** Nothing is known of the year before. */
        NO_FORMER_FIGURE,
        /** A brace without a reference behind it. */
        LONELY_BRACE
    }

    /** @param cell empty for a lonely brace */
    public record Mistake(Wrong wrong, String cell, Place place) {}

    /**
     * Puts the figures in.
     *
     * @param known whether the form has a cell of this code
     * @param now the figures of the year; one that is absent is printed as {@link #UNSTATED}
     * @param before those of the year before
     */
    public static Prose of(String source, Predicate<String> known, YearTables now, Optional<YearTables> before) {
        var text = new StringBuilder();
        var mistakes = new ArrayList<Mistake>();
        for (Piece piece : References.read(source)) {
            switch (piece) {
                case Piece.Words words -> text.append(words.text());
                case Piece.Broken broken -> {
                    text.append('{');
                    mistakes.add(new Mistake(Wrong.LONELY_BRACE, "", broken.place()));
                }
                case Piece.Figure figure -> {
                    Optional<BigDecimal> value =
                            figure.former() ? before.flatMap(t -> t.value(figure.cell())) : now.value(figure.cell());
                    text.append(value.map(Prose::printed).orElse(UNSTATED))
                            .append(value.isPresent() ? figure.unit() : "");
                    wrong(figure, known.test(figure.cell()), value.isPresent()).ifPresent(mistakes::add);
                }
            }
        }
        return new Prose(text.toString(), mistakes);
    }

    private static Optional<Mistake> wrong(Piece.Figure figure, boolean known, boolean stated) {
        // A form of the year before may have had cells that this year's form has no more.
        if (!known && !(figure.former() && stated)) {
            return Optional.of(new Mistake(Wrong.NO_SUCH_CELL, figure.cell(), figure.place()));
        }
        return figure.former() && !stated
                ? Optional.of(new Mistake(Wrong.NO_FORMER_FIGURE, figure.cell(), figure.place()))
                : Optional.empty();
    }

    /** A figure as printed everywhere: no marks of thousands, no needless zeros. */
    public static String printed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
