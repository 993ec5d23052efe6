package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A number of the prose changed by one is found where the tables or the sentence itself contradict it. */
class ProseChangedTest {

    /** Sentences of the published reports in which every number is told by the tables or adds up. */
    private static final Map<String, List<String>> BOUND = Map.of(
            "huaian-2024", List.of("全市共受理政府信息公开申请", "政府信息公开行政复议"),
            "suqian-2023", List.of("全年共制作119期", "全市全年共收办政府信息公开申请案件"),
            "shuyang-2025", List.of("全县全年共受理政府信息公开申请"));

    @Test
    void isFoundInEverySentenceThatIsBound() {
        var missed = new ArrayList<String>();
        int changed = 0;
        for (var report : PublishedReport.all()) {
            for (int i = 0; i < report.before().size() + report.after().size(); i++) {
                boolean first = i < report.before().size();
                var lines = first ? report.before() : report.after();
                String line = lines.get(first ? i : i - report.before().size());
                for (String beginning : BOUND.get(report.id())) {
                    int from = line.indexOf(beginning);
                    int until = from < 0 ? 0 : line.indexOf("。", from) < 0 ? line.length() : line.indexOf("。", from);
                    for (var number : Pattern.compile("\\d+(?=\\s*[件期])")
                            .matcher(line)
                            .results()
                            .toList()) {
                        if (from >= 0 && number.start() >= from && number.start() < until) {
                            changed++;
                            String other = line.substring(0, number.start())
                                    + (Integer.parseInt(number.group()) + 1)
                                    + line.substring(number.end());
                            if (!found(report, line, other)) {
                                missed.add(report.id() + " " + number.group() + " "
                                        + line.substring(Math.max(0, number.start() - 12), number.end() + 2));
                            }
                        }
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(changed).isEqualTo(47);
    }

    private static boolean found(PublishedReport report, String line, String other) {
        var before =
                report.before().stream().map(l -> l.equals(line) ? other : l).toList();
        var after = report.after().stream().map(l -> l.equals(line) ? other : l).toList();
        var checked = ReportFile.check(new Paper(before, report.tables(), after).txt(), CheckOptions.NONE);
        return checked.findings().stream().anyMatch(finding -> finding.rule().startsWith("TXT-"));
    }

    /** The report of 2016 with the annex of the form of 2014: every figure that its text tells too. */
    @Test
    void isFoundAgainstTheAnnexOf2014() throws IOException {
        Path path = Path.of("../shared/domain/linhe-2016-annual-report.txt");
        assumeTrue(Files.exists(path), "the report of 2016 is not beside this tree");
        var lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        Map<String, BigDecimal> values = new HashMap<>();
        YearForm.of(2016).orElseThrow().cells().stream()
                .map(FormCell::code)
                .forEach(code -> values.put(code, BigDecimal.ZERO));
        values.put("1.1", BigDecimal.valueOf(984));
        values.put("1.1.1", BigDecimal.valueOf(15));
        var sound = new Paper(lines, new YearTables(2016, values), List.of());
        for (var bytes : List.of(sound.txt(), sound.docx(), sound.html(), sound.pdf())) {
            var checked = ReportFile.check(bytes, CheckOptions.NONE);
            assertThat(checked.findings()).extracting(ReportFinding::numbers).containsExactly("934≠984");
            assertThat(checked.tables().values()).hasSize(values.size());
        }
        for (String code : List.of("1.1", "3.1", "4", "5")) {
            var changed = new HashMap<>(values);
            changed.merge(code, BigDecimal.ONE, BigDecimal::add);
            var checked = ReportFile.check(
                    new Paper(lines, new YearTables(2016, changed), List.of()).docx(), CheckOptions.NONE);
            assertThat(checked.findings())
                    .as(code)
                    .extracting(ReportFinding::rule)
                    .contains("TXT-MATCH");
        }
    }
}
