package cn.yangguang.reportcheck;

import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** TXT-MATCH: what the prose says of the figures is what the tables say. */
final class TextMatch {
    static final String RULE = "TXT-MATCH";

    private final YearTables tables;
    private final List<ReportFinding> found = new ArrayList<>();

    private TextMatch(YearTables tables) {
        this.tables = tables;
    }

    /** @param year the year reported on; 0 when it is not known */
    static List<ReportFinding> findings(List<Paragraph> prose, YearTables tables, int year) {
        var match = new TextMatch(tables);
        for (var paragraph : prose) {
            Claims.in(paragraph, year).forEach(claim -> match.compare(paragraph, claim));
        }
        return match.found.stream().distinct().toList();
    }

    private void compare(Paragraph paragraph, Claim claim) {
        var readings = claim.subject().readings().stream()
                .map(this::cells)
                .filter(cells -> !cells.isEmpty() && sum(cells).isPresent())
                .toList();
        if (claim.amount().round() || readings.isEmpty() || readings.stream().anyMatch(cells -> claim.amount().same(sum(cells).orElseThrow()))) {
            return;
        }
        var usual = readings.getFirst();
        String told = sum(usual).orElseThrow().stripTrailingZeros().toPlainString();
        String said = claim.amount().value().toPlainString();
        String message = (claim.denied() ? "正文说没有" + claim.subject().title() : "正文“" + claim.subject().title() + "”为" + said + claim.amount().unit())
                + "，表格为" + told + (usual.size() > 1 ? "（" + usual.size() + "格之和）" : "") + "，请核对。";
        found.add(ReportFinding.at(paragraph, RULE, claim.quote(), message).with(usual, said + "≠" + told));
    }

    /** R03.3.*.C7 is every row of the group that the form has. */
    private List<String> cells(List<String> reading) {
        return reading.stream().flatMap(cell -> {
            int star = cell.indexOf("*.");
            return star < 0 ? Stream.of(cell) : group(cell.substring(0, star), cell.substring(star + 1));
        }).toList();
    }

    private Stream<String> group(String before, String after) {
        var single = before.substring(0, before.length() - 1) + after;
        return tables.value(single).isPresent() ? Stream.of(single)
                : tables.values().keySet().stream().filter(code -> code.startsWith(before) && code.endsWith(after)).sorted();
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
