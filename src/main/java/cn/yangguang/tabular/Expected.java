package cn.yangguang.tabular;

import java.util.List;

/**
 * What the reader of a table expects of it.
 *
 * @param sheet name of the worksheet, empty for the first one; without meaning for CSV and JSON lines
 * @param columns columns that must be there, each by its whole path ({@code 公开事项/一级事项}) or its last part
 *     ({@code 一级事项}); they also tell the header from titles above it
 */
public record Expected(String sheet, List<String> columns) {
    /** Copies the columns. */
    public Expected {
        columns = List.copyOf(columns);
    }

    /** Any table. */
    public static Expected anything() {
        return new Expected("", List.of());
    }

    /** A table with at least these columns. */
    public static Expected columns(String... columns) {
        return new Expected("", List.of(columns));
    }

    /** The same, from the worksheet of this name. */
    public Expected inSheet(String name) {
        return new Expected(name, columns);
    }

    /** Those of the expected columns that these column paths lack. */
    List<String> missingFrom(List<String> paths) {
        return columns.stream().filter(wanted -> !names(paths, wanted)).toList();
    }

    private static boolean names(List<String> paths, String wanted) {
        return paths.stream().anyMatch(path -> path.equals(wanted) || path.endsWith("/" + wanted));
    }
}
