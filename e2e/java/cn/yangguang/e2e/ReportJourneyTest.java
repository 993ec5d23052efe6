package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ReportJourneyTest extends Journeys {

    @Test
    void theStatisticianExplainsWhyTheCategoriesAddUpToLess() throws IOException {
        try (Office statistician = office("tongji")) {
            Visit visit = statistician.visit();
            visit.follow("年度报告");
            visit.picture("08-reports");
            visit.open("/office/reports/linhe/2016");
            Locator finding = visit.page()
                    .locator(".finding", new Page.LocatorOptions().setHasText("934"))
                    .first();
            assertThat(finding.innerText()).contains("984", "934", "须改正或说明");
            visit.picture("08-workbench");
            finding.locator("textarea").fill("另有50条只在公示栏公开，没有归入类别。");
            finding.locator("button").click();
            visit.sees("已说明");
            Download report = visit.page().waitForDownload(() -> visit.follow("下载 Word 文件"));
            assertThat(Files.readAllBytes(report.path())).startsWith('P', 'K');
            visit.follow("预览");
            visit.sees("984", "另有50条只在公示栏公开，没有归入类别。").picture("08-preview");
        }
        try (Visit citizen = citizen()) {
            citizen.open("/organs/linhe/reports/2016");
            citizen.sees("984", "934", "另有50条只在公示栏公开，没有归入类别。").picture("08-public");
        }
    }
}
