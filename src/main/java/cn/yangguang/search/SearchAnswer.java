package cn.yangguang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total items to be had, on all pages
 * @param whole how many of them have all words; when these are few, by relevance some others follow that have most
 * @param hits those asked for, in the order asked for
 * @param counts how many items stand under each value of each filter, its own value left open
 * @param way how the line had to be read
 * @param instead the words that were looked for when they are not the ones typed, else null
 */
public record SearchAnswer(
        long total,
        long whole,
        List<Hit> hits,
        Counts counts,
        Way way,
        @Nullable String instead) {

    public SearchAnswer {
        hits = List.copyOf(hits);
    }

    /** How the line was read. */
    public enum Way {
        /** As it was typed. */
        AS_TYPED,
        /** Nothing has these words; a likely spelling was looked for. */
        CORRECTED,
        /** Nothing has all words; these have most of them. */
        NEAREST
    }

    /**
     * An item found.
     *
     * @param title the whole title, cut where the words hit
     * @param snippets pieces of the text around the hits, the best first; empty when only the title hit
     */
    public record Hit(long disclosure, int edition, List<Piece> title, List<Snippet> snippets) {

        public Hit {
            title = List.copyOf(title);
            snippets = List.copyOf(snippets);
        }
    }

    /** A piece of plain text, never markup. */
    public record Piece(String text, boolean hit) {}

    /**
     * Words around a hit.
     *
     * @param attachment name of the file they stand in, null for the text of the item itself
     */
    public record Snippet(@Nullable String attachment, List<Piece> pieces) {

        public Snippet {
            pieces = List.copyOf(pieces);
        }
    }

    /** Items under each value, the fullest first; years and validities in their own order. */
    public record Counts(
            List<Count> organs,
            List<Count> years,
            List<Count> categories,
            List<Count> channels,
            List<Count> validities) {

        public static final Counts NONE = new Counts(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** How many items fall under a value of a filter: key of an organ, year, code, {@link Validity#word()}. */
    public record Count(String value, long items) {}
}
