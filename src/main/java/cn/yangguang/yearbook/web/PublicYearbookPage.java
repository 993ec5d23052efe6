package cn.yangguang.yearbook.web;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.report.AnnualReports;
import cn.yangguang.report.ReportYears;
import cn.yangguang.report.YearFigures;
import cn.yangguang.yearbook.BookFiles;
import cn.yangguang.yearbook.Edition;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.YearForm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The report of a year with parts and tables, as the public reads it: the edition that stands, and every older one. Before there is
 * one, the public reads what was published and that the report is being prepared.
 */
@Controller
@OpenToAll("条例 Art. 49: the yearly report is published")
public class PublicYearbookPage {

    private static final String BASE = "/organs/{organ}/reports/" + ReportYears.FORMS;
    private static final String OLD = BASE + "/editions/{number:[1-9][0-9]{0,3}}";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * A year for the public.
     *
     * @param edition the one shown, or null while none is approved
     * @param standing number of the edition that stands; 0 while there is none
     * @param editions numbers of all of them, the newest first
     */
    public record View(
            PublicFrame frame,
            String organ,
            int year,
            YearFigures figures,
            @Nullable Edition edition,
            int standing,
            List<Integer> editions) {

        public String address() {
            return PublicColumn.REPORTS.of(organ) + "/" + year;
        }

        /** Address of the files of what is shown, without their ending. */
        public String files() {
            return edition == null || edition.number() == standing
                    ? address()
                    : address() + "/editions/" + edition.number();
        }

        /** The figures of publication as pictures. */
        public String statistics() {
            String base = "/organs/" + organ + "/statistics";
            return figures.published().total() > 0 ? base + "/" + year : base;
        }
    }

    private final Yearbooks yearbooks;
    private final AnnualReports reports;
    private final Organs organs;
    private final PublicFrames frames;
    private final BookFiles files;
    private final Pages pages;

    PublicYearbookPage(
            Yearbooks yearbooks,
            AnnualReports reports,
            Organs organs,
            PublicFrames frames,
            BookFiles files,
            Pages pages) {
        this.yearbooks = yearbooks;
        this.reports = reports;
        this.organs = organs;
        this.frames = frames;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String organ, @PathVariable int year) {
        return page(request, organ, year, 0);
    }

    @GetMapping(OLD)
    ResponseEntity<byte[]> old(
            HttpServletRequest request, @PathVariable String organ, @PathVariable int year, @PathVariable int number) {
        return page(request, organ, year, number);
    }

    /** Without an edition only the figures of publication, as CSV. */
    @GetMapping(BASE + ".{format:[a-z]{1,8}}")
    ResponseEntity<byte[]> file(@PathVariable String organ, @PathVariable int year, @PathVariable String format) {
        Organ of = organ(organ);
        Optional<Edition> standing = yearbooks.standing(of.key(), year);
        return standing.isEmpty() && format.equals("csv") && reports.known(of.key(), year)
                ? BookFile.figures(reports.figures(of.key(), year).orElseThrow(Desks::absent))
                : BookFile.of(files, standing.orElseThrow(Desks::absent).book(), format);
    }

    @GetMapping(OLD + ".{format:[a-z]{1,8}}")
    ResponseEntity<byte[]> oldFile(
            @PathVariable String organ, @PathVariable int year, @PathVariable int number, @PathVariable String format) {
        return BookFile.of(
                files,
                edition(yearbooks.editions(organ(organ).key(), year), number).book(),
                format);
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, String key, int year, int number) {
        Organ organ = organ(key);
        List<Edition> editions = yearbooks.editions(organ.key(), year);
        if (editions.isEmpty() && (number > 0 || !reports.known(organ.key(), year))) {
            throw Desks.absent();
        }
        Edition shown = editions.isEmpty() ? null : number == 0 ? editions.getFirst() : edition(editions, number);
        var view = new View(
                frame(organ, year, shown),
                organ.key(),
                year,
                reports.figures(organ.key(), year).orElseThrow(Desks::absent),
                shown,
                editions.isEmpty() ? 0 : editions.getFirst().number(),
                editions.stream().map(Edition::number).toList());
        return pages.show(request, "cn/yangguang/yearbook/web/report.jte", view);
    }

    private PublicFrame frame(Organ organ, int year, @Nullable Edition shown) {
        String title = YearForm.of(year).orElseThrow(Desks::absent).title(organ.fullName(), year);
        PublicFrame frame = frames.of(organ, PublicColumn.REPORTS, title);
        return shown == null || shown.book().date() == null
                ? frame
                : frame.with(PageLabels.content(
                        PublicColumn.REPORTS,
                        "",
                        title,
                        shown.book().date().atStartOfDay(SHANGHAI).toInstant(),
                        organ.fullName()));
    }

    private static Edition edition(List<Edition> editions, int number) {
        return editions.stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(Desks::absent);
    }

    private Organ organ(String key) {
        return organs.find(key).filter(Organ::active).orElseThrow(Desks::absent);
    }
}
