package cn.yangguang.yearform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of reading a file of figures: all of it, or why not. */
public sealed interface TablesRead {
    /**
     * @param organ whose figures they are, as the file says; name empty and level UNKNOWN when it says nothing
     * @param lines where each cell stood, blank ones too
     */
    record Good(YearTables tables, ReportingOrgan organ, Map<String, Integer> lines) implements TablesRead {

        public Good {
            lines = Map.copyOf(lines);
        }
    }

    /** Nothing is taken from a file with a mistake. */
    record Bad(List<ReadProblem> problems) implements TablesRead {

        public Bad {
            problems = List.copyOf(problems);
        }

        static Bad of(int line, String field, String message) {
            return new Bad(List.of(new ReadProblem(line, field, message)));
        }
    }

    /** The figures, or null when they could not be read. */
    default @Nullable YearTables tablesOrNull() {
        return this instanceof Good good ? good.tables() : null;
    }
}
