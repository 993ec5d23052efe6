package cn.yangguang.tabular;

/**
 * A row that an import did not take.
 *
 * @param line line of the text file or row of the worksheet, counted from 1; 0 when it concerns the whole file
 * @param field the column, as the file or the office names it; empty when it concerns the whole row
 * @param reason what is wrong and what to do, in Chinese
 */
public record BadRow(int line, String field, String reason) {

    /** The problem of reading, as a row of the report. */
    public static BadRow of(TabularProblem problem) {
        return new BadRow(problem.line(), problem.cell(), problem.reason());
    }
}
