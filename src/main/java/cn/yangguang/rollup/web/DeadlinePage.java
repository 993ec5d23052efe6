package cn.yangguang.rollup.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.rollup.Deadline;
import cn.yangguang.rollup.ReportDeadlines;
import cn.yangguang.rollup.Rollups;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** By when a unit reports, for the reports of a year and later. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY})
public class DeadlinePage {

    private static final String DEADLINE = "cn/yangguang/rollup/web/deadline.jte";
    private static final String AT = "/office/rollup/{organ}/{year}/deadlines/{unit}";

    private final Pages pages;
    private final Rollups rollups;
    private final ReportDeadlines deadlines;
    private final RollupAccess access;

    DeadlinePage(Pages pages, Rollups rollups, ReportDeadlines deadlines, RollupAccess access) {
        this.pages = pages;
        this.rollups = rollups;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** @param typed the form as it was sent, when it was refused */
    public record View(Place place, Organ unit, Deadline deadline, FormProblems problems, Map<String, String> typed) {

        /** What the field shows: as typed, else what holds now. */
        public String at(String field) {
            String now = switch (field) {
                case "due" -> deadline.due().toString().substring(5);
                case "warn" -> deadline.warnFrom().toString().substring(5);
                default -> deadline.own() ? deadline.basis() : "";
            };
            return typed.getOrDefault(field, now);
        }
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String unit) {
        access.acting(who, organ);
        return pages.show(request, DEADLINE, view(who, organ, Place.year(year), unit, List.of(), Map.of()));
    }

    @PostMapping(AT)
    ResponseEntity<byte[]> set(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @PathVariable String unit,
            @RequestParam Map<String, String> form) {
        int asked = Place.year(year);
        Actor actor = access.acting(who, organ);
        Organ meant = unit(organ, unit);
        List<FieldProblem> problems = deadlines.set(
                meant.key(),
                asked,
                form.getOrDefault("due", "").strip(),
                form.getOrDefault("warn", "").strip(),
                form.getOrDefault("basis", ""),
                actor);
        return problems.isEmpty()
                ? Place.to("/office/rollup/" + organ + "/" + asked + "?said=rollup-kept")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        DEADLINE,
                        view(who, organ, asked, unit, problems, form));
    }

    private Organ unit(String organ, String unit) {
        return rollups.units(organ).stream()
                .filter(one -> one.key().equals(unit))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private View view(
            SignedIn who, String organ, int year, String unit, List<FieldProblem> problems, Map<String, String> typed) {
        Place place = new Place(access.seen(who, organ), year, rollups.reportingYear(), true);
        Organ meant = unit(organ, unit);
        return new View(place, meant, deadlines.of(meant.key(), year), new FormProblems(problems), typed);
    }
}
