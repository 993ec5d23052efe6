package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.InspectionReport;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.Choice;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One inspection: its sample and how it came about, what can be done, its orders. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY})
public class InspectionPage {

    static final String AT = "/office/inspections/{number:[a-z0-9-]{1,64}-dc-\\d{4}-\\d{4,9}}";

    private static final String TEMPLATE = "cn/yangguang/inspection/web/inspection.jte";

    /** The page; orders also those not yet signed. */
    public record View(
            Course course,
            InspectionReport report,
            List<Course> orders,
            List<ActForm> acts,
            List<HistoryLine> history,
            boolean ordering,
            boolean letter) {}

    private final Pages pages;
    private final Inspections inspections;
    private final Dossiers dossiers;

    InspectionPage(Pages pages, Inspections inspections, Dossiers dossiers) {
        this.pages = pages;
        this.inspections = inspections;
        this.dossiers = dossiers;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return show(request, HttpStatus.OK, course(number, who), who, null);
    }

    @PostMapping(AT + "/{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Course course = course(number, who);
        Action action = Action.ofNoun(noun).orElseThrow(InspectionFiles::notThere);
        Particulars<Detail> given = inspections.offers(course, who.person()).stream()
                .filter(offer -> offer.action() == action)
                .findFirst()
                .map(offer -> InspectionForms.sent(request, offer.asks()))
                .orElse(Particulars.none());
        Outcome outcome = inspections.act(number, action, given, List.of(), who.person(), who.origin());
        return switch (outcome) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/inspections/" + number + "?said=inspection-done"))
                        .build();
            case Outcome.Refused(var reasons) -> {
                boolean mistake =
                        reasons.stream().allMatch(reason -> reason.code().startsWith("DETAIL_"));
                String words = String.join(" ", InspectionWords.all(pages.screen(request), reasons));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        course(number, who),
                        who,
                        new InspectionForms.Failed(action, given, words));
            }
        };
    }

    @GetMapping(AT + "/population.csv")
    ResponseEntity<byte[]> population(SignedIn who, @PathVariable String number) {
        byte[] file = dossiers.population(course(number, who)).orElseThrow(InspectionFiles::notThere);
        return InspectionFiles.download(file, InspectionFiles.CSV, number + "-population.csv");
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Course course,
            SignedIn who,
            InspectionForms.@Nullable Failed failed) {
        Screen screen = pages.screen(request);
        InspectionReport report = dossiers.report(course);
        List<Choice> organs = course.begun().list(cn.yangguang.inspection.Detail.ORGANS).stream()
                .map(key -> new Choice(key, report.names().getOrDefault(key, key)))
                .toList();
        var offers = inspections.offers(course, who.person());
        List<ActForm> acts = Stream.concat(
                        offers.stream().filter(offer -> offer.allowed()),
                        offers.stream().filter(offer -> !offer.allowed()))
                .map(offer -> InspectionForms.form(screen, course, offer, organs, failed))
                .toList();
        boolean concluded = course.last(Action.CONCLUDE).isPresent();
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        course,
                        report,
                        dossiers.orders(course),
                        acts,
                        InspectionHistory.of(screen, course, true),
                        concluded
                                && who.person()
                                        .holds(
                                                Duty.INSPECTOR,
                                                course.proceeding().organ()),
                        course.last(Action.REPORT).isPresent()));
    }

    /** The inspection, or 404 as if it did not exist. */
    private Course course(String number, SignedIn who) {
        return inspections.find(number, who.person()).orElseThrow(InspectionFiles::notThere);
    }
}
