package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads text with separators: the comma, the semicolon or the tab, whichever divides the first rows best. */
final class CsvText {
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LOOKED_AT = 20;
    private static final int MOST_SEPARATORS = 200_000;
    /** Rows above the data that titles and header may take. */
    private static final int HEAD_ROWS = 50;

    private final TabularLimits limits;

    CsvText(TabularLimits limits) {
        this.limits = limits;
    }

    Reading read(String text, Expected expected) {
        refuseEndlessLine(text);
        List<GridRow> rows = rows(text, separator(text), limits.rows() + HEAD_ROWS + 1);
        if (rows.size() > limits.rows() + HEAD_ROWS) {
            throw Stop.because(Code.TOO_MANY_ROWS, limits.rows());
        }
        return new GridTable(Grid.ofText(rows), limits, new Problems(limits.problems())).read(expected);
    }

    /** A line of nothing but separators would become as many cells before anyone could count them. */
    private void refuseEndlessLine(String text) {
        int separators = 0;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            separators = c == '\n' ? 0 : separators + (c == ',' || c == ';' || c == '\t' ? 1 : 0);
            if (separators > MOST_SEPARATORS) {
                throw Stop.at(line, "", Code.TOO_MANY_COLUMNS, limits.columns());
            }
        }
    }

    private char separator(String text) {
        char best = ',';
        long bestScore = 0;
        for (char separator : SEPARATORS) {
            long score = score(text, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    /** Rows with as many cells as the widest-spread number of cells, weighed; 0 when nothing is divided. */
    private long score(String text, char separator) {
        try {
            List<GridRow> rows = rows(text, separator, LOOKED_AT);
            long most = 0;
            for (GridRow row : rows) {
                long same = rows.stream().filter(r -> r.width() == row.width()).count();
                most = row.width() < 2 ? most : Math.max(most, same * 1000 + row.width());
            }
            return most;
        } catch (Stop stop) {
            return 0;
        }
    }

    private List<GridRow> rows(String text, char separator, int most) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<GridRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (rows.size() < most && records.hasNext()) {
                GridRow row = row(records.next(), line);
                if (!row.isBlank()) {
                    rows.add(row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw Stop.at(line, "", Code.BAD_QUOTES);
        }
        return rows;
    }

    private GridRow row(CSVRecord cells, int line) {
        if (cells.size() > limits.columns()) {
            throw Stop.at(line, "", Code.TOO_MANY_COLUMNS, limits.columns());
        }
        String[] texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells.get(i).strip();
            if (texts[i].length() > limits.cellChars()) {
                throw Stop.at(line, Merge.letters(i), Code.CELL_TOO_LONG, limits.cellChars());
            }
        }
        return new GridRow(line, texts);
    }
}
