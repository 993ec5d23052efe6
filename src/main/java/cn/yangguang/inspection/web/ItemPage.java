package cn.yangguang.inspection.web;

import cn.yangguang.enclosure.Enclosures;
import cn.yangguang.enclosure.SentFiles;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.inspection.Answer;
import cn.yangguang.inspection.Checked;
import cn.yangguang.inspection.Course;
import cn.yangguang.inspection.Dossiers;
import cn.yangguang.inspection.Evidence;
import cn.yangguang.inspection.Inspections;
import cn.yangguang.inspection.Item;
import cn.yangguang.inspection.Outcome;
import cn.yangguang.inspection.Question;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The check of one item, made for a phone on the spot: the questions, the facts of the records beside them, a photograph. */
@Controller("inspectionItemPage")
@Serves({Duty.INSPECTOR, Duty.SIGNATORY})
public class ItemPage {

    private static final String AT = InspectionPage.AT + "/items/{place:[1-9]\\d{0,3}}";
    private static final String TEMPLATE = "cn/yangguang/inspection/web/item.jte";

    /** A question with what is answered: a verdict's name or empty, and the note. */
    public record Line(Question question, String verdict, String note, String by) {}

    /**
     * The page.
     *
     * @param facts null when the item is no publication
     * @param refusals why this person may not check it, in words
     * @param next place of the next item with open questions, or 0
     */
    public record View(
            Course course,
            Item item,
            List<Line> lines,
            Dossiers.@Nullable Facts facts,
            List<Evidence> evidence,
            List<String> refusals,
            List<String> problems,
            int next) {}

    private final Pages pages;
    private final Inspections inspections;
    private final Dossiers dossiers;
    private final Enclosures enclosures;
    private final Clock clock;

    ItemPage(Pages pages, Inspections inspections, Dossiers dossiers, Enclosures enclosures, Clock clock) {
        this.pages = pages;
        this.inspections = inspections;
        this.dossiers = dossiers;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable int place) {
        return show(request, HttpStatus.OK, who, course(number, who), place, Map.of(), List.of());
    }

    @PostMapping(AT)
    ResponseEntity<byte[]> check(
            HttpServletRequest request, SignedIn who, @PathVariable String number, @PathVariable int place) {
        Course course = course(number, who);
        Checked checked = dossiers.report(course).checked();
        Item item = checked.at(place).orElseThrow(InspectionFiles::notThere);
        Map<String, Answer> sent = sent(request, checked.questions(item), item, who);
        Screen screen = pages.screen(request);
        List<String> refusals = InspectionWords.all(screen, inspections.refusals(course, item, who.person()));
        SentFiles files = refusals.isEmpty()
                ? SentFiles.of(request, InspectionForms.FILES, enclosures)
                : new SentFiles(List.of(), refusals);
        if (!files.refused().isEmpty()) {
            return show(request, HttpStatus.UNPROCESSABLE_CONTENT, who, course, place, sent, files.refused());
        }
        Outcome outcome = inspections.check(
                number, item.id(), List.copyOf(sent.values()), files.files(), who.person(), who.origin());
        return switch (outcome) {
            case Outcome.Done done ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(
                                course.proceeding().address() + "/items/" + place + "?said=inspection-check"))
                        .build();
            case Outcome.Refused(var reasons) ->
                show(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        who,
                        course,
                        place,
                        sent,
                        InspectionWords.all(screen, reasons));
        };
    }

    @GetMapping(InspectionPage.AT + "/evidence/{id:\\d{1,18}}")
    ResponseEntity<byte[]> evidence(SignedIn who, @PathVariable String number, @PathVariable long id) {
        return InspectionFiles.evidence(dossiers.evidence(course(number, who)), id, enclosures);
    }

    /** Answers by the code of their question; what was left blank is no answer. */
    private Map<String, Answer> sent(HttpServletRequest request, List<Question> questions, Item item, SignedIn who) {
        Map<String, Answer> sent = new HashMap<>();
        for (Question question : questions) {
            String verdict = InspectionForms.line(request, question.code());
            Stream.of(Answer.Verdict.values())
                    .filter(one -> one.name().equals(verdict))
                    .findFirst()
                    .ifPresent(one -> sent.put(
                            question.code(),
                            new Answer(
                                    item.id(),
                                    question.code(),
                                    one,
                                    shortened(InspectionForms.line(request, question.code() + "-note")),
                                    who.person().name(),
                                    clock.instant())));
        }
        return sent;
    }

    private static String shortened(String note) {
        return note.length() > 2000 ? note.substring(0, 2000) : note;
    }

    private ResponseEntity<byte[]> show(
            HttpServletRequest request,
            HttpStatus status,
            SignedIn who,
            Course course,
            int place,
            Map<String, Answer> typed,
            List<String> problems) {
        Checked checked = dossiers.report(course).checked();
        Item item = checked.at(place).orElseThrow(InspectionFiles::notThere);
        List<Line> lines = new ArrayList<>();
        for (Question question : checked.questions(item)) {
            Optional<Answer> known = checked.answer(item, question);
            Optional<Answer> shown =
                    Optional.ofNullable(typed.get(question.code())).or(() -> known);
            lines.add(new Line(
                    question,
                    shown.map(answer -> answer.verdict().name()).orElse(""),
                    shown.map(Answer::note).orElse(""),
                    known.map(Answer::personName).orElse("")));
        }
        int next = checked.items().stream()
                .filter(other -> other.place() != place && checked.unanswered(other) > 0)
                .map(Item::place)
                .findFirst()
                .orElse(0);
        return pages.show(
                request,
                status,
                TEMPLATE,
                new View(
                        course,
                        item,
                        lines,
                        dossiers.facts(item).orElse(null),
                        dossiers.evidence(course).stream()
                                .filter(one -> one.item().equals(item.id()))
                                .toList(),
                        InspectionWords.all(pages.screen(request), inspections.refusals(course, item, who.person())),
                        problems,
                        next));
    }

    private Course course(String number, SignedIn who) {
        return inspections.find(number, who.person()).orElseThrow(InspectionFiles::notThere);
    }
}
