package cn.yangguang.reportcheck;

import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TXT-MATCH: what the prose says of the figures is what the tables say. */
final class TextMatch {
    static final String RULE = "TXT-MATCH";

    private final YearTables tables;
    private final List<ReportFinding> found = new ArrayList<>();

    /** Which rows the total of applications told last is made of; applicants are then told of the same. */
    private Set<Set<String>> base = Set.of();

    private TextMatch(YearTables tables) {
        this.tables = tables;
    }

    /** @param year the year reported on; 0 when it is not known */
    static List<ReportFinding> findings(List<Paragraph> prose, YearTables tables, int year) {
        var match = new TextMatch(tables);
        for (var paragraph : prose) {
            match.base = Set.of();
            Claims.in(paragraph, year).forEach(claim -> match.compare(paragraph, claim));
        }
        return match.found.stream().distinct().toList();
    }

    private void compare(Paragraph paragraph, Claim claim) {
        var readings = readings(claim.subject());
        var right = readings.stream()
                .filter(cells -> agrees(claim, sum(cells).orElseThrow()))
                .toList();
        if (claim.subject().total()) {
            base = right.stream().map(TextMatch::rows).collect(Collectors.toSet());
        }
        if (!claim.amount().round() && !readings.isEmpty() && right.isEmpty()) {
            found.add(told(paragraph, claim, readings.getFirst()));
        }
    }

    private static boolean agrees(Claim claim, BigDecimal figure) {
        int compared = claim.amount().value().compareTo(figure);
        return compared == 0 || claim.subject().atMost() && compared < 0;
    }

    private List<List<String>> readings(Subject subject) {
        var readings = subject.readings().stream()
                .map(this::cells)
                .filter(cells -> !cells.isEmpty() && sum(cells).isPresent())
                .toList();
        var same = readings.stream().filter(cells -> base.contains(rows(cells))).toList();
        return subject.applicants() && !same.isEmpty() ? same : readings;
    }

    private static Set<String> rows(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceFirst("\\.C\\d$", "")).collect(Collectors.toSet());
    }

    private ReportFinding told(Paragraph paragraph, Claim claim, List<String> cells) {
        String told = sum(cells).orElseThrow().stripTrailingZeros().toPlainString();
        String said = claim.amount().value().toPlainString();
        String words = claim.denied()
                ? "正文说没有" + claim.subject().title()
                : "正文“" + claim.subject().title() + "”为" + said + claim.amount().unit();
        String sum = cells.size() > 1 ? "（" + cells.size() + "格之和）" : "";
        return ReportFinding.at(paragraph, RULE, claim.quote(), words + "，表格为" + told + sum + "，请核对。")
                .with(cells, said + "≠" + told);
    }

    /** R03.3.*.C7 is every row of the group that the form has. */
    private List<String> cells(List<String> reading) {
        return reading.stream()
                .flatMap(cell -> {
                    int star = cell.indexOf("*.");
                    return star < 0 ? Stream.of(cell) : group(cell.substring(0, star), cell.substring(star + 1));
                })
                .toList();
    }

    private Stream<String> group(String before, String after) {
        var single = before.substring(0, before.length() - 1) + after;
        return tables.value(single).isPresent()
                ? Stream.of(single)
                : tables.values().keySet().stream()
                        .filter(code -> code.startsWith(before) && code.endsWith(after))
                        .sorted();
    }

    /** Empty when one of the cells is blank: a blank is told by itself. */
    private Optional<BigDecimal> sum(List<String> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var cell : cells) {
            var value = tables.value(cell);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
        }
        return Optional.of(sum);
    }
}
