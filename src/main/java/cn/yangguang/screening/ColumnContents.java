package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names and accounts in columns whose heading says nothing: told by what stands in them. */
final class ColumnContents {

    private static final Pattern ACCOUNT = Pattern.compile("[\\d ]{12,23}");

    private ColumnContents() {}

    /** The same table, its unknown columns of names and of accounts recognised. */
    static Table known(Table table) {
        int width = table.entries().stream()
                        .flatMap(entry -> entry.cells().stream())
                        .mapToInt(Words::place)
                        .max()
                        .orElse(-1)
                + 1;
        Set<Integer> names = new HashSet<>();
        Set<Integer> accounts = new HashSet<>();
        for (int column = 0; column < width; column++) {
            List<Words> unknown = unknown(table, column);
            if (holds(unknown, cell -> PersonNames.isName(NameCells.bare(cell)), 3) && differ(unknown)) {
                names.add(column);
            } else if (holds(
                    unknown, cell -> ACCOUNT.matcher(cell.text().strip()).matches(), 2)) {
                accounts.add(column);
            }
        }
        if (names.isEmpty() && (accounts.isEmpty() || !table.listsPersons())) {
            return table;
        }
        return new Table(
                table.title(),
                table.entries().stream()
                        .map(entry -> known(entry, names, accounts))
                        .toList());
    }

    private static Table.Entry known(Table.Entry entry, Set<Integer> names, Set<Integer> accounts) {
        List<Words> cells = new ArrayList<>();
        for (Words cell : entry.cells()) {
            boolean unknown = cell.kind() == ColumnKind.NONE;
            cells.add(
                    unknown && names.contains(cell.place())
                            ? cell.as(ColumnKind.NAME)
                            : unknown && accounts.contains(cell.place()) ? cell.as(ColumnKind.ACCOUNT) : cell);
        }
        return new Table.Entry(cells);
    }

    private static List<Words> unknown(Table table, int column) {
        return table.entries().stream()
                .flatMap(entry -> entry.cells().stream())
                .filter(cell -> cell.place() == column && cell.kind() == ColumnKind.NONE)
                .toList();
    }

    /** Seven in ten, and at least so many. */
    private static boolean holds(List<Words> cells, Predicate<Words> test, int least) {
        long holding = cells.stream().filter(test).count();
        return holding >= least && holding * 10 >= cells.size() * 7L;
    }

    private static boolean differ(List<Words> cells) {
        return cells.stream().map(Words::text).distinct().count() * 2 > cells.size();
    }
}
