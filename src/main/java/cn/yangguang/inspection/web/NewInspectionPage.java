package cn.yangguang.inspection.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Asked;
import cn.yangguang.inspection.Detail;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Kind;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.inspection.Plan;
import cn.yangguang.inspection.Plans;
import cn.yangguang.inspection.SeedFrom;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.steps.Particulars;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins an inspection, from an occurrence of a plan or freely. */
@Controller
@Serves(Duty.INSPECTOR)
public class NewInspectionPage {

    private static final String TEMPLATE = "cn/yangguang/inspection/web/new-inspection.jte";

    /**
     * The form.
     *
     * @param reach what the organ may inspect, by key
     * @param once key of this form: sent twice it makes one inspection
     */
    public record View(
            String organ,
            Map<String, String> reach,
            List<Category> categories,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {

        public List<Choice> choices(Detail detail) {
            return detail.choices();
        }
    }

    private final Pages pages;
    private final Inspections inspections;
    private final Plans plans;
    private final Dossiers dossiers;
    private final Categories categories;

    NewInspectionPage(Pages pages, Inspections inspections, Plans plans, Dossiers dossiers, Categories categories) {
        this.pages = pages;
        this.inspections = inspections;
        this.plans = plans;
        this.dossiers = dossiers;
        this.categories = categories;
    }

    @GetMapping("/office/inspections/new")
    ResponseEntity<byte[]> fresh(
            HttpServletRequest request,
            SignedIn who,
            @RequestParam(defaultValue = "0") long plan,
            @RequestParam(defaultValue = "") String occurrence) {
        LocalDate today = pages.screen(request).today();
        Optional<Plan.Occurrence> due = plans.find(plan, who.person()).stream()
                .flatMap(one -> one.occurrences(today).stream())
                .filter(one -> one.label().equals(occurrence))
                .findFirst();
        Particulars<Detail> typed = due.map(one -> planned(one, today)).orElseGet(() -> free(who, today));
        return show(request, HttpStatus.OK, who, typed, UUID.randomUUID().toString(), List.of());
    }

    @PostMapping("/office/inspections")
    ResponseEntity<byte[]> create(HttpServletRequest request, SignedIn who) {
        List<Asked> asks = Inspections.asked();
        Particulars<Detail> given = InspectionForms.sent(request, asks);
        String once = InspectionForms.once(request);
        return switch (inspections.create(organ(who), given, once, who.person(), who.origin())) {
            case Outcome.Done(var number, var stage) ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/office/inspections/" + number + "?said=inspection-create"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        given,
                        once,
                        InspectionWords.all(pages.screen(request), reasons));
        };
    }

    private static Particulars<Detail> planned(Plan.Occurrence due, LocalDate today) {
        Plan plan = due.plan();
        LocalDate to = due.to().isAfter(today) ? today : due.to();
        return new Particulars<>(Map.of(
                        Detail.TITLE, due.label() + " " + plan.title(),
                        Detail.KIND, plan.kind().name(),
                        Detail.WHO, plan.who(),
                        Detail.ORGANS, String.join(" ", plan.organs()),
                        Detail.FROM, due.from().toString(),
                        Detail.TO, to.toString(),
                        Detail.SIZE, Integer.toString(plan.size()),
                        Detail.SEED_FROM, SeedFrom.DRAWN.name(),
                        Detail.PLAN, Long.toString(plan.id()),
                        Detail.OCCURRENCE, due.label()))
                .with(Detail.CATEGORIES, String.join(" ", plan.categories()));
    }

    private static Particulars<Detail> free(SignedIn who, LocalDate today) {
        return new Particulars<>(Map.of(
                Detail.KIND, Kind.SPECIAL.name(),
                Detail.ORGANS, organ(who),
                Detail.FROM, today.withDayOfMonth(1).toString(),
                Detail.TO, today.toString(),
                Detail.SIZE, "10",
                Detail.SEED_FROM, SeedFrom.DRAWN.name()));
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Particulars<Detail> typed,
            String once,
            List<String> problems) {
        String organ = organ(who);
        List<Category> columns = Stream.of(organ)
                .flatMap(key -> categories.offeredTo(key, pages.screen(request).today()).stream())
                .toList();
        return pages.show(
                request, status, TEMPLATE, new View(organ, dossiers.names(organ), columns, typed, once, problems));
    }

    private static String organ(SignedIn who) {
        return Inspections.beginning(who.person()).stream().sorted().findFirst().orElseThrow(InspectionFiles::notThere);
    }
}
