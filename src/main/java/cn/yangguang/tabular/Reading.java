package cn.yangguang.tabular;

import java.util.List;

/** What came of reading a file: a table, or the refusal of the whole file. */
public sealed interface Reading {

    /**
     * A table.
     *
     * @param columns the column paths in order, e.g. {@code 公开事项/一级事项}
     * @param rows the rows that could be read
     * @param problems the rows that could not and are left out of {@code rows}; who takes a file whole uses {@link #whole}
     */
    record Table(List<String> columns, List<Row> rows, List<TabularProblem> problems) implements Reading {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /** The file is not read at all. @param problems why, at least one */
    record Refused(List<TabularProblem> problems) implements Reading {
        /** Copies the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(TabularProblem problem) {
            return new Refused(List.of(problem));
        }
    }

    /** Every problem found, of the file or of single rows. */
    List<TabularProblem> problems();

    /** All or nothing: refused when a single row could not be read. */
    default Reading whole() {
        return problems().isEmpty() ? this : new Refused(problems());
    }
}
