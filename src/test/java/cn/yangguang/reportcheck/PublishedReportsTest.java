package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published reports as they were gathered, judged as people judged them. */
class PublishedReportsTest {

    private static CheckedReport check(String file) {
        Path path = Path.of("../shared").resolve(file);
        assumeTrue(Files.exists(path), "the gathered reports are not beside this tree: " + path);
        return ReportFile.check(path, CheckOptions.NONE);
    }

    @Test
    void findNothingInTwoSoundCities() {
        for (String id : new String[] {"huaian-2024", "suqian-2023"}) {
            var checked = check("data/annual-reports/full/" + id + ".txt");
            assertThat(checked.findings()).as(id).isEmpty();
            assertThat(checked.tables())
                    .as(id)
                    .isEqualTo(
                            check("data/annual-reports/tables/" + id + ".json").tables());
        }
    }

    @Test
    void findTheWrongNameAndTheSlipsOfOneCountyAndNothingElse() {
        var checked = check("data/annual-reports/full/shuyang-2025.txt");
        assertThat(checked.findings()).extracting(ReportFinding::rule).containsOnly("S-ORGAN", "S-WORD");
        assertThat(checked.findings())
                .extracting(ReportFinding::message)
                .anyMatch(message -> message.contains("沐阳县") && message.contains("沭阳县"))
                .anyMatch(message -> message.contains("叠字"))
                .anyMatch(message -> message.contains("策采"))
                .anyMatch(message -> message.contains("除却"));
    }

    @Test
    void findNothingInFiguresAlone() {
        for (String id : new String[] {"huaian-2024", "suqian-2023", "shuyang-2025"}) {
            assertThat(check("data/annual-reports/tables/" + id + ".json").findings())
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void findTheFiftyItemsThatAreMissingFromTheCategoriesOf2016() {
        var checked = check("domain/linhe-2016-annual-report.txt");
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.findings().getFirst().rule()).isEqualTo("TXT-ARITH");
        assertThat(checked.findings().getFirst().numbers()).isEqualTo("934≠984");
        assertThat(checked.organ()).isEqualTo("灵武市临河镇人民政府");
    }
}
