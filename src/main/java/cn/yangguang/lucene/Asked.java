package cn.yangguang.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line as it was understood.
 *
 * @param line the folded line without what only asks
 * @param units what is looked for
 * @param runs the Chinese of the line, from one mark or blank to the next
 * @param instead whether units had to be read as something else than was typed
 */
record Asked(String line, List<Unit> units, List<Run> runs, boolean instead) {

    enum Kind {
        /** Chinese, or a word of another script. */
        WORD,
        /** A 文号 or 索引号 in its one form. */
        NUMBER,
        /** Syllables of pinyin, parted by blanks. */
        PINYIN,
        /** First letters of syllables. */
        INITIALS
    }

    /**
     * Something that is looked for.
     *
     * @param others words that would do as well
     * @param needed whether an item without it is no answer
     */
    record Unit(String text, Kind kind, List<String> others, boolean needed) {

        Unit {
            others = List.copyOf(others);
        }

        /** The words in which it may occur. */
        List<String> wordings() {
            return kind == Kind.WORD
                    ? Stream.concat(Stream.of(text), others.stream()).toList()
                    : others;
        }
    }

    /**
     * Chinese without a break.
     *
     * @param sure by sign, whether it belongs to a word that occurs in the index
     */
    record Run(String text, List<Boolean> sure) {}

    Asked {
        units = List.copyOf(units);
        runs = List.copyOf(runs);
    }

    List<Unit> needed() {
        List<Unit> needed = units.stream().filter(Unit::needed).toList();
        return needed.isEmpty() ? units : needed;
    }

    /** The pairs that stand across the border of two words. */
    List<String> between() {
        List<String> pieces = new ArrayList<>();
        runs.forEach(run -> pieces.addAll(Bigrams.of(run.text())));
        units.forEach(unit -> pieces.removeAll(Bigrams.of(unit.text())));
        return pieces;
    }

    /** The line as it is shown when it is not the one typed. */
    String shown() {
        List<String> words = new ArrayList<>();
        for (Unit unit : units) {
            words.add(
                    unit.kind() == Kind.WORD || unit.others().isEmpty()
                            ? unit.text()
                            : unit.others().getFirst());
        }
        return String.join(" ", words);
    }
}
