package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.Questionnaire.Content;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A questionnaire is drafted, or changed while it is a draft. */
@Controller
@Serves(Duty.HANDLER)
public class WriteQuestionnairePage {

    /**
     * The form as typed.
     *
     * @param id of the draft, 0 for a new one
     * @param organs that may have one, by the duties of the person
     */
    public record View(long id, Map<String, String> typed, List<Choice> organs, FormProblems problems) {
        public String get(String field) {
            return typed.getOrDefault(field, "");
        }

        public String action() {
            return id == 0 ? "/office/appraisals" : "/office/appraisals/" + id;
        }
    }

    private final AppraisalDesk desk;
    private final Questionnaires questionnaires;
    private final Pages pages;

    WriteQuestionnairePage(AppraisalDesk desk, Questionnaires questionnaires, Pages pages) {
        this.desk = desk;
        this.questionnaires = questionnaires;
        this.pages = pages;
    }

    @GetMapping("/office/appraisals/new")
    ResponseEntity<byte[]> fresh(HttpServletRequest request, SignedIn who) {
        LocalDate today = questionnaires.today();
        int year = today.getYear();
        Map<String, String> typed = Map.of(
                "year", "" + year,
                "title", year + "年政府信息公开工作社会评议问卷",
                "intro", pages.screen(request).of("appraisal.intro.usual"),
                "opensOn", today.plusDays(1).toString(),
                "closesOn", today.plusMonths(1).toString(),
                "questions", questionnaires.standard(year));
        return page(request, who, HttpStatus.OK, 0, typed, List.of());
    }

    @PostMapping("/office/appraisals")
    ResponseEntity<byte[]> draft(HttpServletRequest request, SignedIn who) {
        Map<String, String> typed = typed(request);
        List<FieldProblem> wrong = new ArrayList<>();
        Content content = content(typed, wrong);
        if (content == null) {
            return page(request, who, HttpStatus.UNPROCESSABLE_CONTENT, 0, typed, wrong);
        }
        return switch (questionnaires.draft(typed.getOrDefault("organ", ""), content, who)) {
            case Questionnaires.Drafted.Done(long id) ->
                AppraisalDesk.to("/office/appraisals/" + id + "?said=appraisal-drafted");
            case Questionnaires.Drafted.Refused(var problems) ->
                page(request, who, AppraisalDesk.status(problems), 0, typed, problems);
        };
    }

    @GetMapping("/office/appraisals/{id:\\d{1,18}}/text")
    ResponseEntity<byte[]> edit(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Questionnaire one = desk.seen(who, id);
        Content content = one.content();
        Map<String, String> typed = Map.of(
                "organ", one.organ(),
                "year", "" + content.year(),
                "title", content.title(),
                "intro", content.intro(),
                "opensOn", content.opensOn().toString(),
                "closesOn", content.closesOn().toString(),
                "questions", content.text());
        return page(request, who, HttpStatus.OK, id, typed, List.of());
    }

    @PostMapping("/office/appraisals/{id:\\d{1,18}}")
    ResponseEntity<byte[]> change(HttpServletRequest request, SignedIn who, @PathVariable long id) {
        Questionnaire one = desk.seen(who, id);
        Map<String, String> typed = typed(request);
        typed.put("year", "" + one.content().year());
        List<FieldProblem> problems = new ArrayList<>();
        Content content = content(typed, problems);
        if (content != null) {
            problems.addAll(questionnaires.change(id, content, who));
        }
        return problems.isEmpty()
                ? AppraisalDesk.to("/office/appraisals/" + id + "?said=appraisal-changed")
                : page(request, who, AppraisalDesk.status(problems), id, typed, problems);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            SignedIn who,
            HttpStatus status,
            long id,
            Map<String, String> typed,
            List<FieldProblem> problems) {
        Set<String> own = who.person().organsOf(Set.of(Duty.HANDLER));
        List<Choice> organs = desk.seen(who).stream()
                .filter(organ -> own.contains(organ.key()))
                .map(organ -> new Choice(organ.key(), organ.fullName()))
                .toList();
        return pages.show(
                request,
                status,
                "cn/yangguang/appraisal/web/office/write.jte",
                new View(id, typed, organs, new FormProblems(problems)));
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        List.of("organ", "year", "title", "opensOn", "closesOn")
                .forEach(field -> typed.put(field, Typed.line(request, field)));
        List.of("intro", "questions").forEach(field -> typed.put(field, Typed.lines(request.getParameter(field))));
        return typed;
    }

    /** Null when a day or the year cannot be read; what is wrong is added. */
    private static @Nullable Content content(Map<String, String> typed, List<FieldProblem> wrong) {
        String year = typed.getOrDefault("year", "");
        LocalDate opens = day(typed, "opensOn", wrong);
        LocalDate closes = day(typed, "closesOn", wrong);
        if (!year.matches("20\\d\\d")) {
            wrong.add(FieldProblem.of("year", "appraisal.problem.number"));
        }
        return opens == null || closes == null || !wrong.isEmpty()
                ? null
                : new Content(
                        Integer.parseInt(year),
                        typed.getOrDefault("title", ""),
                        typed.getOrDefault("intro", ""),
                        opens,
                        closes,
                        typed.getOrDefault("questions", ""));
    }

    private static @Nullable LocalDate day(Map<String, String> typed, String field, List<FieldProblem> wrong) {
        try {
            return LocalDate.parse(typed.getOrDefault(field, ""));
        } catch (DateTimeParseException e) {
            wrong.add(FieldProblem.of(field, "appraisal.problem.day"));
            return null;
        }
    }
}
