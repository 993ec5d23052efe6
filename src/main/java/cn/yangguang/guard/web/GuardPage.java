package cn.yangguang.guard.web;

import cn.yangguang.guard.Measure;
import cn.yangguang.guard.Thresholds;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.supervision.Overseen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 监督预警: the measures of an organ, open to whoever is measured; set by an inspector with a reason. */
@Controller
@Serves({Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN})
public class GuardPage {

    private static final String LIST = "cn/yangguang/guard/web/organs.jte";
    private static final String MEASURES = "cn/yangguang/guard/web/measures.jte";

    public record ListView(List<Organ> organs) {}

    /** @param refused the measure whose form was refused, or empty */
    public record View(
            Organ organ,
            List<Thresholds.Held> measures,
            boolean maySet,
            FormProblems problems,
            String refused,
            String value,
            String reason) {}

    private final Pages pages;
    private final Overseen overseen;
    private final Thresholds thresholds;

    GuardPage(Pages pages, Overseen overseen, Thresholds thresholds) {
        this.pages = pages;
        this.overseen = overseen;
        this.thresholds = thresholds;
    }

    @GetMapping("/office/guard")
    ResponseEntity<byte[]> list(HttpServletRequest request, SignedIn who) {
        List<Organ> seen = seen(who);
        return seen.size() == 1
                ? to("/office/guard/" + seen.getFirst().key())
                : pages.show(request, LIST, new ListView(seen));
    }

    @GetMapping("/office/guard/{organ}")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String organ) {
        return pages.show(request, MEASURES, view(who, organ, List.of(), "", "", ""));
    }

    @PostMapping("/office/guard/{organ}/measures/{name}")
    ResponseEntity<byte[]> set(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String reason) {
        Measure measure = Arrays.stream(Measure.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        find(who, organ);
        Actor actor = setting(who, organ).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        List<FieldProblem> problems = thresholds.set(organ, measure, value, reason, actor);
        return problems.isEmpty()
                ? to("/office/guard/" + organ + "?said=guard-kept")
                : pages.show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        MEASURES,
                        view(who, organ, problems, name, value, reason));
    }

    private View view(
            SignedIn who, String organ, List<FieldProblem> problems, String refused, String value, String reason) {
        return new View(
                find(who, organ),
                thresholds.of(organ),
                setting(who, organ).isPresent(),
                new FormProblems(problems),
                refused,
                value,
                reason);
    }

    private List<Organ> seen(SignedIn who) {
        return overseen.by(who.person()).stream()
                .filter(organ -> organ.level() != OrganLevel.VILLAGE)
                .toList();
    }

    private Organ find(SignedIn who, String key) {
        return seen(who).stream()
                .filter(organ -> organ.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Inspectors set the measures of the organs they oversee: their own and those below. */
    private Optional<Actor> setting(SignedIn who, String organ) {
        return who.person().organsOf(Set.of(Duty.INSPECTOR)).stream()
                .filter(own -> own.equals(organ) || overseen.below(own, organ))
                .findFirst()
                .map(own -> who.as(Duty.INSPECTOR, own));
    }

    private static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
