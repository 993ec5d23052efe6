package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.List;

/** Tells headings of columns and labels of forms from what they stand for. */
final class Headings {

    private static final int LONGEST = 24;

    private Headings() {}

    /**
     * Whether a row is a heading: most of its filled cells are words of headings, none is a number.
     *
     * @param below under another heading, where fewer words are asked for
     * @param numbersFollow whether the next row has cells of digits, as entries have and headings have not
     */
    static boolean isHeading(List<Words> row, int width, boolean below, boolean numbersFollow) {
        int filled = 0;
        int labels = 0;
        int exact = 0;
        for (Words cell : row) {
            String text = cell.text().strip();
            if (text.isEmpty()) {
                continue;
            }
            filled++;
            if (text.length() > LONGEST * 2 || isNumber(text)) {
                return false;
            }
            exact += ColumnWords.exactly(text) == ColumnKind.NONE ? 0 : 1;
            labels += ColumnWords.kind(text) == ColumnKind.NONE ? 0 : 1;
        }
        if (filled == 0 || filled == 1 && width > 1 && !below) {
            return false;
        }
        boolean plain = filled > 2 && labels * 10 >= filled * (below ? 6 : 8) && names(row) == 0;
        return (exact > 0 || plain)
                && (labels * 10 >= filled * (below ? 5 : 6) || numbersFollow && names(row) == 0)
                && (filled > 1 || width == 1 || below && exact == 1);
    }

    private static long names(List<Words> row) {
        return row.stream()
                .map(cell -> cell.text().strip())
                .filter(text -> ColumnWords.kind(text) == ColumnKind.NONE && PersonNames.isName(text))
                .count();
    }

    /** Whether a cell of the row is a number. */
    static boolean hasNumbers(List<Words> row) {
        return row.stream()
                .anyMatch(cell -> !cell.text().isBlank() && isNumber(cell.text().strip()));
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Texts.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits > 4 || digits > 0 && digits == text.length();
    }

    /** The kinds of the columns under one to three rows of headings; a cell above spans the empty ones to its right. */
    static ColumnKind[] kinds(List<List<Words>> headings, int width) {
        ColumnKind[] kinds = GridReader.unknown(width);
        String[] above = new String[width];
        java.util.Arrays.fill(above, "");
        for (int storey = 0; storey < headings.size(); storey++) {
            String spanning = "";
            for (int column = 0; column < width; column++) {
                String own = column < headings.get(storey).size()
                        ? headings.get(storey).get(column).text().strip()
                        : "";
                spanning = own.isEmpty() ? above[column].isEmpty() || storey == 0 ? spanning : "" : own;
                if (!own.isEmpty()) {
                    ColumnKind both = ColumnWords.kind(above[column] + own);
                    kinds[column] = both == ColumnKind.OTHER && !above[column].isEmpty() ? ColumnWords.kind(own) : both;
                    above[column] += own;
                } else if (storey < headings.size() - 1) {
                    above[column] += spanning;
                }
            }
        }
        return kinds;
    }

    /** Whether labels and what they stand for alternate: 姓名 | 张三 | 性别 | 男. */
    static boolean isForm(List<Words> filled) {
        int labels = 0;
        int values = 0;
        for (int i = 0; i < filled.size(); i++) {
            boolean label = isLabel(filled.get(i));
            labels += label ? 1 : 0;
            values += !label && i > 0 && isLabel(filled.get(i - 1)) ? 1 : 0;
        }
        return values > 0 && labels * 3 >= filled.size() && isLabel(filled.getFirst());
    }

    /** The cells of a row of a form; what follows a label has its kind. */
    static List<Words> fields(List<Words> row) {
        List<Words> fields = new ArrayList<>();
        ColumnKind kind = ColumnKind.NONE;
        for (Words cell : row) {
            if (isLabel(cell)) {
                kind = ColumnWords.exactly(cell.text());
                fields.add(cell);
            } else {
                fields.add(cell.as(kind));
                kind = cell.text().isBlank() ? kind : ColumnKind.NONE;
            }
        }
        return fields;
    }

    private static boolean isLabel(Words cell) {
        ColumnKind kind = ColumnWords.exactly(cell.text());
        return kind != ColumnKind.NONE
                && kind != ColumnKind.SERIAL
                && kind != ColumnKind.OTHER
                && kind != ColumnKind.MINOR_SIGN;
    }
}
