package cn.yangguang.remedy.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.remedy.Remedy;
import cn.yangguang.remedy.RemedyFigures;
import cn.yangguang.remedy.RemedyKind;
import cn.yangguang.remedy.RemedyPeriod;
import cn.yangguang.remedy.RemedyReach;
import cn.yangguang.remedy.RemedyRecords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 救济: reviews, lawsuits and complaints of one's organs, what is due next, and section 4 of the yearly report. */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR})
public class RemediesPage {

    private static final String TEMPLATE = "cn/yangguang/remedy/web/remedies.jte";

    /** A line of the list; the period that ends next, or null. */
    public record Line(
            Remedy remedy, String organ, @Nullable RemedyPeriod next) {}

    /** The list and the figures of a year. */
    public record View(
            List<Line> lines,
            List<RemedyKind> recordable,
            @Nullable RemedyKind kind,
            boolean open,
            int year,
            List<Choice> years,
            Map<String, Integer> figures) {

        public String kindName() {
            return kind == null ? "" : kind.name();
        }

        public int figure(String category, String result) {
            return figures.getOrDefault(category + "." + result, 0);
        }
    }

    private final Pages pages;
    private final RemedyRecords records;
    private final RemedyFigures figures;
    private final RemedyViews views;
    private final RemedyKinds kinds;

    RemediesPage(Pages pages, RemedyRecords records, RemedyFigures figures, RemedyViews views, RemedyKinds kinds) {
        this.pages = pages;
        this.records = records;
        this.figures = figures;
        this.views = views;
        this.kinds = kinds;
    }

    @GetMapping("/office/remedies")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String open,
            @RequestParam(defaultValue = "") String year) {
        Person person = who.person();
        Screen screen = pages.screen(request);
        LocalDate today = screen.today();
        RemedyKind only = kind(kind).orElse(null);
        int counted = year.matches("20\\d\\d") ? Integer.parseInt(year) : today.getYear();
        List<Line> lines = records.list(only, !open.isEmpty(), person).stream()
                .map(remedy -> line(remedy, today))
                .toList();
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        lines,
                        kinds.recordable(person),
                        only,
                        !open.isEmpty(),
                        counted,
                        IntStream.iterate(today.getYear(), y -> y >= 2008, y -> y - 1)
                                .mapToObj(y -> new Choice("" + y, "" + y))
                                .toList(),
                        figures.of(RemedyReach.keepers(person), counted)));
    }

    private Line line(Remedy remedy, LocalDate today) {
        RemedyPeriod next = records.periods(remedy).stream()
                .filter(period -> period.ours() && period.doneOn() == null)
                .filter(period -> remedy.stage() != null && remedy.stage().open())
                .min(Comparator.comparing(RemedyPeriod::due))
                .orElse(null);
        return new Line(remedy, views.name(remedy.registered().organ()), next);
    }

    static Optional<RemedyKind> kind(String name) {
        return Stream.of(RemedyKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
