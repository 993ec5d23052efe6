package cn.yangguang.screening;

import cn.yangguang.identifier.IdNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names, identity numbers and accounts in columns whose heading says nothing: told by what stands in them. */
final class ColumnContents {

    private static final Pattern ACCOUNT = Pattern.compile("[\\d ]{12,23}");

    private static final Pattern BIRTH = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private ColumnContents() {}

    /** The same table, its unknown columns of names and of accounts recognised. */
    static Table known(Table table) {
        int width = table.entries().stream()
                        .flatMap(entry -> entry.cells().stream())
                        .mapToInt(Words::place)
                        .max()
                        .orElse(-1)
                + 1;
        Map<Integer, ColumnKind> found = new HashMap<>();
        for (int column = 0; column < width; column++) {
            ColumnKind kind = kindOfNumber(unknown(table, column));
            if (kind != ColumnKind.NONE) {
                found.put(column, kind);
            }
        }
        int fewest = !found.isEmpty() || hasNumbersOfPersons(table) ? 2 : 3;
        for (int column = 0; column < width; column++) {
            List<Words> cells = unknown(table, column);
            if (!found.containsKey(column)
                    && holds(cells, cell -> PersonNames.isName(NameCells.bare(cell)), fewest)
                    && differ(cells)) {
                found.put(column, ColumnKind.NAME);
            }
        }
        if (!found.containsValue(ColumnKind.NAME) && (found.isEmpty() || !table.listsPersons())) {
            return table;
        }
        return new Table(
                table.title(),
                table.entries().stream().map(entry -> known(entry, found)).toList());
    }

    private static boolean hasNumbersOfPersons(Table table) {
        return table.entries().stream()
                .flatMap(entry -> entry.cells().stream())
                .anyMatch(cell -> cell.kind() == ColumnKind.ID
                        || cell.kind() == ColumnKind.ACCOUNT
                        || cell.kind() == ColumnKind.PHONE);
    }

    private static ColumnKind kindOfNumber(List<Words> cells) {
        if (holds(cells, ColumnContents::isId, 2)) {
            return ColumnKind.ID;
        }
        return holds(cells, cell -> ACCOUNT.matcher(cell.text().strip()).matches(), 2)
                ? ColumnKind.ACCOUNT
                : ColumnKind.NONE;
    }

    /** The shape of an identity number: a region and a date where it has them. */
    private static boolean isId(Words cell) {
        String number = cell.text().strip().replaceAll("[\\s-]", "");
        boolean old = number.length() == 15;
        return (old || number.length() == 18)
                && Texts.endOfDigits(number, 0) >= number.length() - 1
                && IdNumber.isRegion(number)
                && BIRTH.matcher(old ? "19" + number.substring(6, 12) : number.substring(6, 14))
                        .matches();
    }

    private static Table.Entry known(Table.Entry entry, Map<Integer, ColumnKind> found) {
        return new Table.Entry(entry.cells().stream()
                .map(cell ->
                        cell.kind() == ColumnKind.NONE ? cell.as(found.getOrDefault(cell.place(), cell.kind())) : cell)
                .toList());
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
