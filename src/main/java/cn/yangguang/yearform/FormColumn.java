package cn.yangguang.yearform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, the one with the row headings aside.
 *
 * @param code C1 … C7, issued, review.upheld; empty for the only column of figures of the 统计表; {@value #UNIT} for its column of units
 * @param levels the headings above it from the top, one to three
 * @param measure null where the rows say how they are counted
 */
public record FormColumn(
        String code, List<String> levels, @Nullable Measure measure) {
    static final String UNIT = "unit";

    public FormColumn {
        levels = List.copyOf(levels);
    }

    /** The lowest heading. */
    public String label() {
        return levels.getLast();
    }

    /** A column in which the units of the rows are printed. */
    public boolean printsUnits() {
        return code.equals(UNIT);
    }
}
