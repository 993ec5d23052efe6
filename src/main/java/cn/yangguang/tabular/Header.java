package cn.yangguang.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a table: where it stands and the path of each column.
 *
 * <p>A row of column names may be the upper of several: 公开事项 merged over 一级事项 and 二级事项 gives {@code 公开事项/一级事项} and
 * {@code 公开事项/二级事项}, while 序号 merged downwards stays {@code 序号}. Rows with one text only (a title) and thin rows
 * (填报单位, 日期) above it are passed over.
 *
 * @param top index of its first row in the grid
 * @param bottom index of its last row
 * @param names path of each column, empty where a column has no name
 */
record Header(int top, int bottom, List<String> names) {
    private static final int SEARCHED_ROWS = 30;
    private static final Pattern DATUM = Pattern.compile("[-+]?[\\d.,%]+|\\d{4}[-/.年]\\d{1,2}.*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern CHINESE_SPACE = Pattern.compile("(?<=[^\\x00-\\x7F]) (?=[^\\x00-\\x7F])");

    static Optional<Header> in(Grid grid, Expected expected) {
        List<Integer> tops = candidates(grid);
        if (!expected.columns().isEmpty()) {
            for (int top : tops) {
                Header header = at(grid, top);
                if (expected.missingFrom(header.names).isEmpty()) {
                    return Optional.of(header);
                }
            }
        }
        return tops.stream().findFirst().map(top -> at(grid, top)).filter(header -> !header.isData());
    }

    private static List<Integer> candidates(Grid grid) {
        int searched = Math.min(SEARCHED_ROWS, grid.rows().size());
        int widest = grid.rows().subList(0, searched).stream()
                .mapToInt(GridRow::filled)
                .max()
                .orElse(0);
        List<Integer> full = new ArrayList<>();
        List<Integer> thin = new ArrayList<>();
        List<Integer> single = new ArrayList<>();
        for (int i = 0; i < searched; i++) {
            GridRow row = grid.rows().get(i);
            boolean enough = !grid.isWorksheet() || row.own() >= widest / 3 && row.filled() * 5 >= widest * 3;
            (row.own() < 2 ? single : enough ? full : thin).add(i);
        }
        full.addAll(thin);
        return full.isEmpty() ? single : full;
    }

    private static Header at(Grid grid, int top) {
        int bottom = bottom(grid, top);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < grid.width(); column++) {
            List<String> path = new ArrayList<>();
            for (GridRow row : grid.rows().subList(top, bottom + 1)) {
                String name = clean(row.cell(column));
                if (!name.isEmpty() && (path.isEmpty() || !path.getLast().equals(name))) {
                    path.add(name);
                }
            }
            names.add(String.join("/", path));
        }
        return new Header(top, bottom, List.copyOf(names));
    }

    /** The last row of the header: as far down as its merged cells reach, and one more below a group that has no parts yet. */
    private static int bottom(Grid grid, int top) {
        int line = grid.rows().get(top).line;
        int lastLine = line;
        for (Merge merge : grid.merges()) {
            lastLine = merge.top() == line ? Math.max(lastLine, merge.bottom()) : lastLine;
        }
        int bottom = top;
        while (bottom + 1 < grid.rows().size() && grid.rows().get(bottom + 1).line <= lastLine) {
            bottom++;
        }
        while (bottom + 1 < grid.rows().size() && hasOpenGroup(grid, bottom)) {
            bottom++;
        }
        return bottom;
    }

    /** Whether this row ends in a group whose parts stand in the next row, with nothing new beside the groups. */
    private static boolean hasOpenGroup(Grid grid, int index) {
        GridRow row = grid.rows().get(index);
        GridRow next = grid.rows().get(index + 1);
        List<Merge> groups = grid.merges().stream()
                .filter(m -> m.isWide()
                        && m.bottom() == row.line
                        && !row.cell(m.left()).isEmpty())
                .toList();
        if (groups.isEmpty()) {
            return false;
        }
        for (int column = 0; column < next.width(); column++) {
            int at = column;
            boolean below = groups.stream().anyMatch(m -> m.covers(row.line, at));
            if (!below && !next.cell(column).isEmpty() && !next.cell(column).equals(row.cell(column))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what should be names are numbers and dates: the file begins with its data. */
    private boolean isData() {
        List<String> named = names.stream().filter(n -> !n.isEmpty()).toList();
        return named.isEmpty() || named.stream().allMatch(n -> DATUM.matcher(n).matches());
    }

    private static String clean(String name) {
        return CHINESE_SPACE
                .matcher(SPACE.matcher(name).replaceAll(" ").strip())
                .replaceAll("");
    }
}
