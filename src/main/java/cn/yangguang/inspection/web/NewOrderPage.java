package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Finding;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Drafts an order to put findings right. */
@Controller
@Serves(Duty.INSPECTOR)
public class NewOrderPage {

    private static final String TEMPLATE = "cn/yangguang/inspection/web/new-order.jte";

    /**
     * The form.
     *
     * @param organ key of the organ it goes to, empty while it is not chosen
     * @param findings about that organ that no order speaks of yet
     */
    public record View(
            Course course,
            String organ,
            List<Choice> organs,
            List<Finding> findings,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {

        public String line(Finding finding) {
            return InspectionWords.line(finding);
        }
    }

    private final Pages pages;
    private final Inspections inspections;
    private final Dossiers dossiers;

    NewOrderPage(Pages pages, Inspections inspections, Dossiers dossiers) {
        this.pages = pages;
        this.inspections = inspections;
        this.dossiers = dossiers;
    }

    @GetMapping(InspectionPage.AT + "/orders/new")
    ResponseEntity<byte[]> fresh(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String organ) {
        String once = UUID.randomUUID().toString();
        String due = pages.screen(request).today().plusDays(15).toString();
        Particulars<Detail> typed = new Particulars<>(Map.of(Detail.INSPECTED, organ, Detail.DUE, due));
        return show(request, HttpStatus.OK, course(number, who), typed, once, List.of());
    }

    @PostMapping(InspectionPage.AT + "/orders")
    ResponseEntity<byte[]> draft(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        Particulars<Detail> given = InspectionForms.sent(request, Inspections.askedOfOrder());
        String once = InspectionForms.once(request);
        return switch (inspections.draft(number, given, once, who.person(), who.origin())) {
            case Outcome.Done(var order, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/orders/" + order + "?said=inspection-draft"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        course(number, who),
                        given,
                        once,
                        InspectionWords.all(pages.screen(request), reasons));
        };
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Course course,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {
        Map<String, String> names = dossiers.names(course.proceeding().organ());
        List<Choice> organs = names.entrySet().stream()
                .filter(entry -> !dossiers.open(course, entry.getKey()).isEmpty())
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
        String asked = typed.get(Detail.INSPECTED);
        String organ = organs.stream().anyMatch(choice -> choice.value().equals(asked))
                ? asked
                : organs.stream().map(Choice::value).findFirst().orElse("");
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(course, organ, organs, dossiers.open(course, organ), typed, once, problems));
    }

    private Course course(String number, SignedIn who) {
        return inspections.find(number, who.person()).orElseThrow(InspectionFiles::notThere);
    }
}
