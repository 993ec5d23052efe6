package cn.yangguang.yearform;

import cn.yangguang.yearform.LocatedJson.Blank;
import cn.yangguang.yearform.LocatedJson.Items;
import cn.yangguang.yearform.LocatedJson.Members;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The layout that gathered reports are kept in: {@code table2} by the label of the row, {@code table3} and {@code table4} by keys
 * that foreign-rows.csv translates, each a list of numbers from the left; null is a blank.
 */
final class ForeignTables {
    private static final class Known {
        private static final Map<String, String> ROWS = DataFile.of("foreign-rows.csv", List.of("键", "行")).stream()
                .collect(Collectors.toMap(line -> line.needed("键"), line -> line.needed("行")));
    }

    private final Collected collected;

    ForeignTables(Collected collected) {
        this.collected = collected;
    }

    static boolean is(Members report) {
        return List.of("table2", "table3", "table4").stream().anyMatch(report.of()::containsKey);
    }

    void take(Members report) {
        rows(report, "table2", this::byLabel);
        rows(report, "table3", this::byKey);
        rows(report, "table4", this::byKey);
    }

    /** One row: its key, its cells, and what stands there. */
    private record Row(String key, LocatedJson value) {}

    private void rows(Members report, String name, Consumer<Row> take) {
        LocatedJson table = report.of().get(name);
        if (table instanceof Members rows) {
            rows.of().forEach((key, value) -> take.accept(new Row(key, value)));
        } else if (table != null && !(table instanceof Blank)) {
            collected.wrong(table.line(), name, "应为 {行: 数} 的对象");
        }
    }

    private void byLabel(Row row) {
        String label = row.key().replaceAll("[（(].*", "").strip();
        fill(row, cells(cell -> cell.table().equals("T2") && cell.rowLabel().equals(label)));
    }

    private void byKey(Row row) {
        String code = Known.ROWS.getOrDefault(row.key(), row.key());
        fill(
                row,
                cells(cell -> cell.row().code().equals(code) && cell.table().equals("T3")
                        || cell.column().code().startsWith(code + ".")
                                && cell.table().equals("T4")));
    }

    private List<FormCell> cells(Predicate<FormCell> which) {
        return collected.form().cells().stream().filter(which).toList();
    }

    private void fill(Row row, List<FormCell> cells) {
        int line = row.value().line();
        if (cells.isEmpty()) {
            collected.wrong(line, row.key(), "表式 " + collected.form().code() + " 中没有这一行");
            return;
        }
        List<LocatedJson> values = row.value() instanceof Items items ? items.of() : List.of(row.value());
        boolean allBlank = row.value() instanceof Blank;
        if (!allBlank && values.size() != cells.size()) {
            collected.wrong(line, row.key(), "有 " + values.size() + " 个数，应为 " + cells.size() + " 个");
            return;
        }
        for (int at = 0; at < cells.size(); at++) {
            TablesJson.put(collected, cells.get(at).code(), allBlank ? row.value() : values.get(at));
        }
    }
}
