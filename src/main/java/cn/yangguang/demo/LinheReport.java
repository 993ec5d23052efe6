package cn.yangguang.demo;

import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Author;
import cn.yangguang.report.EnteredFigure;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What people had to add to the counted figures of 2016: no application, no fee, no review, no lawsuit, and the chapter
 * on problems and improvement. The gap between 984 and 934 is left for the statistician of the demonstration to explain.
 */
@Component
class LinheReport {

    private static final int YEAR = 2016;
    private static final int PROBLEMS = 5;

    private final AnnualReports reports;
    private final LinheYearbooks yearbooks;

    LinheReport(AnnualReports reports, LinheYearbooks yearbooks) {
        this.reports = reports;
        this.yearbooks = yearbooks;
    }

    void begin() {
        Map<EnteredFigure, String> none =
                Arrays.stream(EnteredFigure.values()).collect(Collectors.toMap(Function.identity(), figure -> "0"));
        Refused.never(reports.enterFigures(LinheOrgans.LINHE, YEAR, none, Author.commandLine()));
        Refused.never(reports.writeChapter(
                LinheOrgans.LINHE, YEAR, PROBLEMS, Shipped.text("linhe-chapter-five.txt"), Author.commandLine()));
        yearbooks.begin();
    }
}
