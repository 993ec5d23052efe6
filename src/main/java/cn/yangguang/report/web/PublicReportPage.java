package cn.yangguang.report.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.ReportFormat;
import cn.yangguang.report.ReportYears;
import cn.yangguang.report.YearFigures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The yearly report as the public reads it, and its files. While the year runs, or something is left to put right or
 * explain, the public reads the figures and that the report is being prepared; a year of which the records know nothing
 * has no page, since its zeros would be invented.
 */
@Controller
@OpenToAll("条例 Art. 31 (2007), Art. 49 (2019): the yearly report is published")
public class PublicReportPage {

    /**
     * A year for the public.
     *
     * @param report null while it is not open to the public
     * @param over whether the year is over
     */
    public record View(
            PublicFrame frame,
            YearFigures figures,
            @Nullable AnnualReport report,
            boolean over) {

        public String address() {
            return PublicColumn.REPORTS.of(figures.organ().code()) + "/" + figures.year();
        }

        /** The same figures as pictures; the years side by side when nothing was published in this one. */
        public String statistics() {
            String base = StatisticsView.BASE.formatted(figures.organ().code());
            return figures.published().total() > 0 ? base + "/" + figures.year() : base;
        }
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final AnnualReports reports;
    private final Organs organs;
    private final PublicFrames frames;
    private final Pages pages;

    PublicReportPage(AnnualReports reports, Organs organs, PublicFrames frames, Pages pages) {
        this.reports = reports;
        this.organs = organs;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/organs/{organ}/reports/" + ReportYears.CHAPTERS)
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String organ, @PathVariable String year) {
        Organ of = organ(organ);
        YearFigures figures = figures(of, year);
        String title = of.fullName() + figures.year() + "年政府信息公开年度报告";
        AnnualReport report = open(of, figures.year());
        PublicFrame frame = frames.of(of, PublicColumn.REPORTS, title);
        if (report != null && report.date() != null) {
            frame = frame.with(PageLabels.content(
                    PublicColumn.REPORTS,
                    "",
                    title,
                    report.date().atStartOfDay(SHANGHAI).toInstant(),
                    of.fullName()));
        }
        var view = new View(frame, figures, report, reports.over(figures.year()));
        return pages.show(request, "cn/yangguang/report/web/report.jte", view);
    }

    /** The files; before the report is open to the public, only the figures as CSV. */
    @GetMapping("/organs/{organ}/reports/" + ReportYears.CHAPTERS + ".{format:[a-z]+}")
    ResponseEntity<byte[]> file(@PathVariable String organ, @PathVariable String year, @PathVariable String format) {
        Organ of = organ(organ);
        YearFigures figures = figures(of, year);
        ReportFormat known = ReportFormat.of(format).orElseThrow(PublicReportPage::absent);
        AnnualReport report = open(of, figures.year());
        if (report == null && known == ReportFormat.CSV) {
            return ReportFile.figures(figures);
        }
        if (report == null) {
            throw absent();
        }
        return ReportFile.of(report, known);
    }

    private Organ organ(String key) {
        return organs.find(key).filter(Organ::active).orElseThrow(PublicReportPage::absent);
    }

    private YearFigures figures(Organ organ, String text) {
        Integer year = Years.read(text);
        if (year == null || !reports.known(organ.key(), year)) {
            throw absent();
        }
        return reports.figures(organ.key(), year).orElseThrow(PublicReportPage::absent);
    }

    private @Nullable AnnualReport open(Organ organ, int year) {
        return reports.published(organ.key(), year).orElse(null);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
