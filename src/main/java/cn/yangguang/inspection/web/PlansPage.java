package cn.yangguang.inspection.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Kind;
import cn.yangguang.inspection.Plan;
import cn.yangguang.inspection.Plans;
import cn.yangguang.inspection.Rhythm;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 督查计划: the dated rows, a form for a new one. */
@Controller
@Serves(Duty.INSPECTOR)
public class PlansPage {

    private static final String TEMPLATE = "cn/yangguang/inspection/web/plans.jte";

    /** What was typed, for showing it again. */
    public record Typed(Map<String, String> fields, List<String> organs) {

        public String get(String field, String otherwise) {
            return fields.getOrDefault(field, otherwise);
        }
    }

    /** The page; reach holds what the organ may inspect. */
    public record View(
            List<Plan> plans,
            String organ,
            Map<String, String> reach,
            String mark,
            Typed typed,
            List<String> problems) {

        public List<Choice> kinds(Screen screen) {
            return Stream.of(Kind.values())
                    .map(kind -> new Choice(kind.name(), InspectionWords.of(screen, kind)))
                    .toList();
        }

        public List<Choice> rhythms(Screen screen) {
            return Stream.of(Rhythm.values())
                    .map(rhythm -> new Choice(rhythm.name(), InspectionWords.of(screen, rhythm)))
                    .toList();
        }
    }

    private final Pages pages;
    private final Plans plans;
    private final Dossiers dossiers;

    PlansPage(Pages pages, Plans plans, Dossiers dossiers) {
        this.pages = pages;
        this.plans = plans;
        this.dossiers = dossiers;
    }

    @GetMapping("/office/inspections/plans")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        return show(request, HttpStatus.OK, who, new Typed(Map.of(), List.of()), List.of());
    }

    @PostMapping("/office/inspections/plans")
    ResponseEntity<byte[]> add(HttpServletRequest request, SignedIn who) {
        List<String> organs = List.of(orNone(request.getParameterValues("organs")));
        List<FieldProblem> problems = plans.add(plan(request, organ(who.person()), organs), who.person(), who.origin());
        if (problems.isEmpty()) {
            return back("inspection-plan");
        }
        Map<String, String> typed = Stream.of("title", "who", "kind", "rhythm", "size", "graceDays", "from", "until")
                .collect(java.util.stream.Collectors.toMap(f -> f, f -> InspectionForms.line(request, f)));
        Screen screen = pages.screen(request);
        return show(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                who,
                new Typed(typed, organs),
                problems.stream().map(problem -> problem.text(screen.words())).toList());
    }

    @PostMapping("/office/inspections/plans/{id:\\d{1,18}}/end")
    ResponseEntity<byte[]> end(SignedIn who, @PathVariable long id) {
        if (!plans.end(id, who.person(), who.origin())) {
            throw InspectionFiles.notThere();
        }
        return back("inspection-plan-end");
    }

    @PostMapping("/office/inspections/mark")
    ResponseEntity<byte[]> mark(HttpServletRequest request, SignedIn who) {
        boolean done =
                plans.setMark(organ(who.person()), InspectionForms.line(request, "mark"), who.person(), who.origin());
        return done
                ? back("inspection-mark")
                : show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        new Typed(Map.of(), List.of()),
                        List.of(pages.screen(request).of("inspection.mark.problem")));
    }

    private static Plan plan(HttpServletRequest request, String organ, List<String> organs) {
        return new Plan(
                0,
                organ,
                Kind.valueOf(oneOf(request, "kind", Kind.SPECIAL)),
                InspectionForms.line(request, "title"),
                InspectionForms.line(request, "who"),
                organs,
                List.of(),
                number(request, "size"),
                Rhythm.valueOf(oneOf(request, "rhythm", Rhythm.MONTHLY)),
                number(request, "graceDays"),
                java.util.Objects.requireNonNullElse(day(request, "from"), LocalDate.MAX),
                day(request, "until"));
    }

    private static <E extends Enum<E>> String oneOf(HttpServletRequest request, String field, E otherwise) {
        String sent = InspectionForms.line(request, field);
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                        .anyMatch(e -> e.name().equals(sent))
                ? sent
                : otherwise.name();
    }

    private static int number(HttpServletRequest request, String field) {
        String sent = InspectionForms.line(request, field);
        return sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : -1;
    }

    private static @Nullable LocalDate day(HttpServletRequest request, String field) {
        try {
            return LocalDate.parse(InspectionForms.line(request, field));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request, HttpStatus status, SignedIn who, Typed typed, List<String> problems) {
        String organ = organ(who.person());
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(plans.of(who.person()), organ, dossiers.names(organ), dossiers.mark(organ), typed, problems));
    }

    private static String organ(Person person) {
        return Inspections.beginning(person).stream().sorted().findFirst().orElseThrow(InspectionFiles::notThere);
    }

    private static String[] orNone(String @Nullable [] values) {
        return values == null ? new String[0] : values;
    }

    private static ResponseEntity<byte[]> back(String said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/office/inspections/plans?said=" + said))
                .build();
    }
}
