package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Dissector;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    @TempDir
    private Path folder;

    private static YearTables tables(int year, Map<String, Integer> figures) {
        var values = new HashMap<String, BigDecimal>();
        YearForm.of(year).orElseThrow().cells().forEach(cell -> values.put(cell.code(), BigDecimal.ZERO));
        figures.forEach((code, figure) -> values.put(code, BigDecimal.valueOf(figure)));
        return new YearTables(year, values);
    }

    private static List<String> words(String organ, int year) {
        return List.of(
                organ + year + "年政府信息公开工作年度报告",
                "一、总体情况",
                year + "年，" + organ.substring(3, 6) + "坚持主动公开，健全考核，依申请公开规范有序，全年围绕群众关心的事项及时发布信息，把公开贯穿决策、执行、管理、服务和结果全过程。"
                        + "通过网站、公示栏、广播等多种渠道公开惠农补贴、低保救助、工程建设、土地征收等内容，做到应公开尽公开，接受群众监督。"
                        + "定期检查栏目更新情况，组织业务学习，明确专人负责，落实先审查后公开的要求，确保内容真实、准确、完整。");
    }

    private Map<Path, CheckedReport> check() throws IOException {
        return ReportFolder.check(
                ReportFolder.files(List.of(folder)), CheckOptions.NONE, new Dissector()::read, done -> {});
    }

    private void report(String file, String organ, YearTables tables) throws IOException {
        Files.write(
                folder.resolve(file),
                new Paper(words(organ, tables.year()), tables, List.of("五、存在的主要问题及改进情况", "无。", "六、其他需要报告的事项", "无。"))
                        .txt());
    }

    @Test
    void comparesTwoYearsOfOneOrgan() throws IOException {
        var last = Map.of("R01.C1", 2, "R01.C7", 2, "R04.C1", 2, "R04.C7", 2, "A2.inForce", 5);
        var now = Map.of(
                "R02.C1",
                1,
                "R02.C7",
                1,
                "R03.1.C1",
                1,
                "R03.1.C7",
                1,
                "R03.7.C1",
                1,
                "R03.7.C7",
                1,
                "A2.issued",
                1,
                "A2.inForce",
                5);
        report("2023.txt", "演示县云水镇", tables(2023, last));
        report("2024.txt", "演示县云水镇人民政府", tables(2024, now));
        var rules = check().get(folder.resolve("2024.txt")).findings().stream()
                .map(ReportFinding::rule)
                .toList();
        assertThat(rules).contains("T3-CARRY-C1", "T3-CARRY-C7", "T2-BAL-A2");
        assertThat(check().get(folder.resolve("2023.txt")).findings())
                .noneMatch(finding -> finding.rule().startsWith("T3"));
    }

    @Test
    void tellsTwoOrgansWithTheSameText() throws IOException {
        report("a.txt", "演示县云水镇人民政府", tables(2024, Map.of()));
        report("b.txt", "演示县清溪镇人民政府", tables(2024, Map.of()));
        assertThat(check().values())
                .allSatisfy(report -> assertThat(report.findings())
                        .extracting(ReportFinding::rule)
                        .containsExactly("S-COPY"));
    }

    @Test
    void takesReportsOnlyAndEachOnce() throws IOException {
        report("a.txt", "演示县云水镇人民政府", tables(2024, Map.of()));
        Files.writeString(folder.resolve("photo.png"), "x");
        Files.writeString(folder.resolve(".hidden.txt"), "x");
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.docx"), "x");
        assertThat(ReportFolder.files(List.of(folder, folder.resolve("a.txt"))))
                .containsExactly(folder.resolve("a.txt"), folder.resolve("sub/b.docx"));
    }
}
