package cn.yangguang.assessment;

import cn.yangguang.page.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of a scoring table. Written in one line: {@code 类别：项目 / 满分 / 评判} or {@code 类别：项目 / 满分 / 计算 figure 按比例 60-100}.
 *
 * @param n its number from 1
 * @param figure null for what is judged
 * @param rule null for what is judged
 * @param how the rule as it is written, or empty
 */
public record ScoringItem(
        int n,
        String text,
        BigDecimal max,
        @Nullable NamedFigure figure,
        @Nullable PointRule rule,
        String how) {

    private static final String JUDGED = "评判";
    private static final String COMPUTED = "计算 ";
    private static final int MOST = 60;
    private static final int LONGEST = 120;

    public boolean judged() {
        return figure == null;
    }

    public String field() {
        return "i" + n;
    }

    /** What is wrong with a table, by line. */
    static List<FieldProblem> problems(String table) {
        List<String> lines = lines(table);
        List<FieldProblem> problems = new ArrayList<>();
        if (lines.isEmpty() || lines.size() > MOST) {
            problems.add(FieldProblem.of("items", "assessment.problem.many", MOST));
        }
        for (int n = 1; n <= lines.size(); n++) {
            if (read(n, lines.get(n - 1)).isEmpty()) {
                problems.add(FieldProblem.of("items", "assessment.problem.item", n, lines.get(n - 1)));
            }
        }
        return problems;
    }

    /** The items of a table without problems. */
    static List<ScoringItem> of(String table) {
        List<ScoringItem> items = new ArrayList<>();
        for (String line : lines(table)) {
            read(items.size() + 1, line).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<ScoringItem> read(int n, String line) {
        String[] cells = line.split("\\s/\\s", -1);
        if (cells.length != 3 || cells[0].isBlank() || cells[0].length() > LONGEST) {
            return Optional.empty();
        }
        String points = cells[1].strip();
        String how = cells[2].strip();
        if (!points.matches("\\d{1,3}(\\.\\d)?") || new BigDecimal(points).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal max = new BigDecimal(points);
        return how.equals(JUDGED)
                ? Optional.of(new ScoringItem(n, cells[0].strip(), max, null, null, ""))
                : how.startsWith(COMPUTED)
                        ? computed(
                                n,
                                cells[0].strip(),
                                max,
                                how.substring(COMPUTED.length()).strip())
                        : Optional.empty();
    }

    private static Optional<ScoringItem> computed(int n, String text, BigDecimal max, String how) {
        int blank = how.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : NamedFigure.of(how.substring(0, blank))
                        .flatMap(figure -> PointRule.of(how.substring(blank + 1))
                                .map(rule -> new ScoringItem(n, text, max, figure, rule, how.substring(blank + 1))));
    }

    private static List<String> lines(String table) {
        return table.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
