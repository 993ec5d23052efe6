package cn.yangguang.inspection.web;

import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.enclosure.SentFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Action;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Evidence;
import cn.yangguang.inspection.Finding;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Offer;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.page.ActForm;
import cn.yangguang.page.HistoryLine;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One order: what was found, what is to be done, the answer, the second look. The inspected see it once it is signed. */
@Controller
@Serves({Duty.INSPECTOR, Duty.SIGNATORY, Duty.HANDLER, Duty.REVIEWER, Duty.VILLAGE_REPORTER})
public class OrderPage {

    private static final String AT = "/office/orders/{number:[a-z0-9-]{1,64}-zg-\\d{4}-\\d{4,9}}";
    private static final String TEMPLATE = "cn/yangguang/inspection/web/order.jte";

    /**
     * The page.
     *
     * @param behind photographs of the inspection that belong to its findings
     * @param evidence what came with the order's own steps
     * @param inspecting whether the reader belongs to the side that inspects
     */
    public record View(
            Course order,
            Course inspection,
            String organ,
            List<Finding> findings,
            List<Evidence> behind,
            List<Evidence> evidence,
            List<ActForm> acts,
            List<HistoryLine> history,
            boolean inspecting) {

        public List<Evidence> behind(Finding finding) {
            return behind.stream()
                    .filter(one -> one.item().equals(finding.item().id()))
                    .toList();
        }
    }

    private final Pages pages;
    private final Inspections inspections;
    private final Dossiers dossiers;
    private final Enclosures enclosures;

    OrderPage(Pages pages, Inspections inspections, Dossiers dossiers, Enclosures enclosures) {
        this.pages = pages;
        this.inspections = inspections;
        this.dossiers = dossiers;
        this.enclosures = enclosures;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who, @PathVariable String number) {
        return show(request, HttpStatus.OK, order(number, who), who, null);
    }

    @PostMapping(AT + "/{noun:[a-z]{1,20}}")
    ResponseEntity<byte[]> act(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable String noun) {
        Course order = order(number, who);
        Action action = Action.ofNoun(noun).orElseThrow(InspectionFiles::notThere);
        Optional<Offer> offer = inspections.offers(order, who.person()).stream()
                .filter(one -> one.action() == action)
                .findFirst();
        Particulars<Detail> given =
                offer.map(one -> InspectionForms.sent(request, one.asks())).orElse(Particulars.none());
        SentFiles files = offer.filter(one -> one.files() && one.allowed()).isPresent()
                ? SentFiles.of(request, InspectionForms.FILES, enclosures)
                : SentFiles.NONE;
        if (!files.refused().isEmpty()) {
            var failed = new InspectionForms.Failed(action, given, String.join(" ", files.refused()));
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, order, who, failed);
        }
        Outcome outcome = inspections.act(number, action, given, files.files(), who.person(), who.origin());
        return switch (outcome) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/orders/" + number + "?said=inspection-done"))
                        .build();
            case Outcome.Refused(var reasons) -> {
                boolean mistake =
                        reasons.stream().allMatch(reason -> reason.code().startsWith("DETAIL_"));
                String words = String.join(" ", InspectionWords.all(pages.screen(request), reasons));
                yield show(
                        request,
                        mistake ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT,
                        order(number, who),
                        who,
                        new InspectionForms.Failed(action, given, words));
            }
        };
    }

    @GetMapping(AT + "/letter.docx")
    ResponseEntity<byte[]> letter(SignedIn who, @PathVariable String number) {
        byte[] file = dossiers.letter(order(number, who)).orElseThrow(InspectionFiles::notThere);
        return InspectionFiles.download(file, InspectionFiles.DOCX, number + " 责令整改通知书.docx");
    }

    @GetMapping(AT + "/evidence/{id:\\d{1,18}}")
    ResponseEntity<byte[]> evidence(SignedIn who, @PathVariable String number, @PathVariable long id) {
        Course order = order(number, who);
        List<Evidence> all = Stream.concat(dossiers.evidence(order).stream(), dossiers.behind(order).stream())
                .toList();
        return InspectionFiles.evidence(all, id, enclosures);
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            Course order,
            SignedIn who,
            InspectionForms.@Nullable Failed failed) {
        Screen screen = pages.screen(request);
        boolean inspecting = inspections.knowsPersons(order, who.person());
        List<ActForm> acts = inspections.offers(order, who.person()).stream()
                .filter(offer -> inspecting || offer.allowed())
                .sorted(java.util.Comparator.comparing(offer -> !offer.allowed()))
                .map(offer -> InspectionForms.form(screen, order, offer, List.of(), failed))
                .toList();
        String inspected = order.begun().get(Detail.INSPECTED);
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        order,
                        dossiers.inspection(order),
                        dossiers.names(order.proceeding().organ()).getOrDefault(inspected, inspected),
                        dossiers.findings(order),
                        dossiers.behind(order),
                        dossiers.evidence(order),
                        acts,
                        InspectionHistory.of(screen, order, inspecting),
                        inspecting));
    }

    /** The order, or 404 as if it did not exist. */
    private Course order(String number, SignedIn who) {
        return inspections.find(number, who.person()).orElseThrow(InspectionFiles::notThere);
    }
}
