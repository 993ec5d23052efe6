package cn.yangguang.yearbook;

import cn.yangguang.yearform.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that does not agree.
 *
 * @param rule T3-ID-C1, TXT-MATCH …
 * @param cells the cells it is about; may be empty
 * @param part the part of the text it is about, 0 for the opening; null when it is about figures alone
 * @param numbers the numbers that disagree, in words or as a computation; may be empty
 * @param message what is wrong, with the rule in words
 * @param takesNote whether a note can settle it; otherwise it has to be put right
 * @param explanation the note that settles it, or null while it is open
 */
public record Found(
        String rule,
        Severity severity,
        List<String> cells,
        @Nullable Integer part,
        String numbers,
        String message,
        boolean takesNote,
        @Nullable String explanation) {

    public Found {
        cells = List.copyOf(cells);
    }

    /** About figures, as yet unexplained. */
    static Found figures(
            String rule, Severity severity, List<String> cells, String numbers, String message, boolean takesNote) {
        return new Found(rule, severity, cells, null, numbers, message, takesNote, null);
    }

    /** About a part of the text, as yet unexplained. */
    static Found text(String rule, Severity severity, int part, String numbers, String message, boolean takesNote) {
        return new Found(rule, severity, List.of(), part, numbers, message, takesNote, null);
    }

    /** What a note refers to. It holds the numbers: a note explains the gap it was written for and no other. */
    public String key() {
        return rule + "@" + (part == null ? "" : part) + "[" + numbers + "]";
    }

    public boolean explained() {
        return explanation != null;
    }

    /** Whether it stands in the way of approval and publication. */
    public boolean blocks() {
        return severity == Severity.ERROR && !explained();
    }

    Found explainedBy(@Nullable String note) {
        return new Found(rule, severity, cells, part, numbers, message, takesNote, takesNote ? note : null);
    }
}
