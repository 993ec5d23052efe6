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
import cn.yangguang.report.FormReports;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
     * @param open findings that block
     * @param shown whether the public reads the report
     * @param stage key of the words for where it is; empty in the years of chapters
     */
    public record YearRow(int year, long total, long open, boolean shown, String stage) {}

    /** An organ with its years, the newest first. */
    public record OrganYears(Organ organ, List<YearRow> years) {}

    /** @param wrongYear whether the year asked for has no report */
    public record View(List<OrganYears> organs, List<Choice> choices, String asked, boolean wrongYear) {}

    private final AnnualReports reports;
    private final ObjectProvider<FormReports> forms;
    private final Organs organs;
    private final Clock clock;
    private final Pages pages;

    ReportListPage(AnnualReports reports, ObjectProvider<FormReports> forms, Organs organs, Clock clock, Pages pages) {
        this.reports = reports;
        this.forms = forms;
        this.organs = organs;
        this.clock = clock;
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
        if (known && asked != null && asked <= Year.now(clock).getValue()) {
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

    /** With the year before this one, whose report is due, even when nothing is known of it. */
    private OrganYears years(Organ organ) {
        Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(reports.years(organ.key()));
        forms.stream().forEach(form -> years.addAll(form.begun(organ.key())));
        forms.stream().forEach(form -> years.addAll(form.approved(organ.key())));
        years.add(Year.now(clock).getValue() - 1);
        return new OrganYears(
                organ, years.stream().map(year -> row(organ.key(), year)).toList());
    }

    private YearRow row(String organ, int year) {
        long total = reports.figures(organ, year)
                .map(figures -> figures.published().total())
                .orElse(0L);
        Optional<AnnualReport> chapters = reports.report(organ, year);
        if (chapters.isPresent()) {
            long open =
                    chapters.get().findings().stream().filter(Finding::blocks).count();
            return new YearRow(year, total, open, reports.published(organ, year).isPresent(), "");
        }
        return forms.stream()
                .flatMap(form -> form.state(organ, year).stream())
                .findFirst()
                .map(state -> new YearRow(year, total, state.open(), state.approved(), state.stage()))
                .orElse(new YearRow(year, total, 0, false, ""));
    }
}
