package cn.yangguang.report.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.report.AnnualReport;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.Finding;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The years of the organs somebody works for, each with how far its report is. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER})
public class ReportListPage {

    private static final String TEMPLATE = "cn/yangguang/report/web/list.jte";

    /**
     * A year of an organ.
     *
     * @param total items published
     * @param form whether there is a form for reports of that year
     * @param open findings that block
     * @param shown whether the public reads the report
     */
    public record YearRow(int year, long total, boolean form, long open, boolean shown) {}

    /** An organ with its years, the newest first. */
    public record OrganYears(Organ organ, List<YearRow> years) {}

    /** @param wrongYear whether the year asked for has no report of this form */
    public record View(List<OrganYears> organs, List<Choice> choices, String asked, boolean wrongYear) {}

    private final AnnualReports reports;
    private final Organs organs;
    private final Pages pages;

    ReportListPage(AnnualReports reports, Organs organs, Pages pages) {
        this.reports = reports;
        this.organs = organs;
        this.pages = pages;
    }

    /** The list; with organ and year, on to that year's report. */
    @GetMapping("/office/reports")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String year) {
        List<Organ> mine = Desk.organs(organs, who.person());
        Integer asked = Years.read(year);
        boolean known = mine.stream().anyMatch(o -> o.key().equals(organ));
        if (known && asked != null && AnnualReport.covers(asked)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/office/reports/" + organ + "/" + asked))
                    .build();
        }
        var view = new View(
                mine.stream().map(this::years).toList(),
                mine.stream().map(o -> new Choice(o.key(), o.fullName())).toList(),
                year == null ? "" : year,
                year != null);
        return pages.show(request, year == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, view);
    }

    private OrganYears years(Organ organ) {
        return new OrganYears(
                organ,
                reports.years(organ.key()).stream()
                        .map(year -> row(organ.key(), year))
                        .toList());
    }

    private YearRow row(String organ, int year) {
        Optional<AnnualReport> report = reports.report(organ, year);
        long total = reports.figures(organ, year)
                .map(figures -> figures.published().total())
                .orElse(0L);
        return new YearRow(
                year,
                total,
                report.isPresent(),
                report.map(r -> r.findings().stream().filter(Finding::blocks).count())
                        .orElse(0L),
                report.filter(reports::open).isPresent());
    }
}
