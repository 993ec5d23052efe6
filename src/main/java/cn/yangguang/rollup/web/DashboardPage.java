package cn.yangguang.rollup.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.rollup.Dashboard;
import cn.yangguang.rollup.ReportReminders;
import cn.yangguang.rollup.Rollups;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who has reported, who has not, whose figures fail; and asking for reports. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY, Duty.REVIEWER, Duty.HANDLER})
public class DashboardPage {

    private static final String LIST = "cn/yangguang/rollup/web/organs.jte";
    private static final String BOARD = "cn/yangguang/rollup/web/dashboard.jte";

    private final Pages pages;
    private final Rollups rollups;
    private final ReportReminders reminders;
    private final RollupAccess access;

    DashboardPage(Pages pages, Rollups rollups, ReportReminders reminders, RollupAccess access) {
        this.pages = pages;
        this.rollups = rollups;
        this.reminders = reminders;
        this.access = access;
    }

    /** Several organs to choose from, or none. */
    public record Choosing(List<Place> places) {}

    /** @param words as typed, when they were refused */
    public record View(Place place, Dashboard board, FormProblems problems, String words) {}

    /** The organs with units below; who sees one only is led on to it. */
    @GetMapping("/office/rollup")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        List<Organ> seen = rollups.seenBy(who.person());
        int year = rollups.reportingYear();
        return seen.size() == 1
                ? Place.to("/office/rollup/" + seen.getFirst().key() + "/" + year)
                : pages.show(
                        request,
                        LIST,
                        new Choosing(seen.stream()
                                .map(organ -> new Place(organ, year, year, false))
                                .toList()));
    }

    @GetMapping("/office/rollup/{organ}/{year}")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        return pages.show(request, BOARD, view(who, organ, Place.year(year), List.of(), ""));
    }

    @PostMapping("/office/rollup/{organ}/{year}/reminder")
    ResponseEntity<byte[]> remind(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam(defaultValue = "") List<String> unit,
            @RequestParam(defaultValue = "") String words) {
        int asked = Place.year(year);
        List<FieldProblem> problems = reminders.remind(organ, asked, unit, words, access.acting(who, organ));
        return problems.isEmpty()
                ? Place.to("/office/rollup/" + organ + "/" + asked + "?said=rollup-reminded")
                : pages.show(
                        request, HttpStatus.UNPROCESSABLE_CONTENT, BOARD, view(who, organ, asked, problems, words));
    }

    private View view(SignedIn who, String organ, int year, List<FieldProblem> problems, String words) {
        Place place = new Place(access.seen(who, organ), year, rollups.reportingYear(), access.mayAct(who, organ));
        return rollups.dashboard(organ, year)
                .map(board -> new View(place, board, new FormProblems(problems), words))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
