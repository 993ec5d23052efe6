package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Understands a table: which rows are titles, headings (up to three storeys), fields of a form, entries; what each column
 * holds by its heading or, without one, by what stands in it. A heading that comes again begins anew.
 */
final class GridReader {

    private static final int STOREYS = 3;

    private final List<List<Words>> rows;
    private final int width;
    private final List<List<Words>> read = new ArrayList<>();
    private final List<Table.Entry> entries = new ArrayList<>();
    private final List<Words> form = new ArrayList<>();
    private final StringBuilder title;
    private ColumnKind[] kinds = new ColumnKind[0];

    /**
     * @param rows cells as they stand, kinds unknown
     * @param title what is known of it from outside
     */
    GridReader(List<List<Words>> rows, String title) {
        this.rows = rows;
        this.title = new StringBuilder(title);
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    Table read() {
        for (int row = 0; row < rows.size(); row++) {
            int storeys = storeys(row);
            if (storeys > 0) {
                endForm();
                kinds = Headings.kinds(rows.subList(row, row + storeys), width);
                read.addAll(rows.subList(row, row + storeys));
                row += storeys - 1;
            } else {
                readRow(rows.get(row));
            }
        }
        endForm();
        return new Table(title.toString(), List.copyOf(entries));
    }

    /** All cells in reading order, with the kinds of their columns. */
    List<Words> cells() {
        return read.stream().flatMap(List::stream).toList();
    }

    private int storeys(int row) {
        int storeys = 0;
        while (storeys < STOREYS && row + storeys < rows.size() && isHeading(row + storeys, storeys > 0)) {
            storeys++;
        }
        return storeys;
    }

    private boolean isHeading(int row, boolean below) {
        boolean numbersFollow = row + 1 < rows.size() && Headings.hasNumbers(rows.get(row + 1));
        return Headings.isHeading(rows.get(row), width, below, numbersFollow);
    }

    private void readRow(List<Words> row) {
        List<Words> filled = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        if (Headings.isForm(filled)) {
            List<Words> fields = Headings.fields(row);
            form.addAll(fields.stream()
                    .filter(cell -> cell.kind() != ColumnKind.NONE)
                    .toList());
            read.add(fields);
        } else if (filled.size() <= 1 && width > 1) {
            filled.forEach(cell -> title.append(' ').append(Texts.after(cell.text(), 0, 200)));
            read.add(row);
        } else {
            List<Words> entry = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                entry.add(row.get(i).as(i < kinds.length ? kinds[i] : ColumnKind.NONE));
            }
            read.add(entry);
            entries.add(new Table.Entry(
                    entry.stream().filter(cell -> !cell.text().isBlank()).toList()));
        }
    }

    private void endForm() {
        if (!form.isEmpty()) {
            entries.add(new Table.Entry(List.copyOf(form)));
            form.clear();
        }
    }

    static ColumnKind[] unknown(int width) {
        ColumnKind[] kinds = new ColumnKind[width];
        Arrays.fill(kinds, ColumnKind.NONE);
        return kinds;
    }
}
