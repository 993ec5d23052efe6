package cn.yangguang.appraisal.web.portal;

import cn.yangguang.appraisal.Answers;
import cn.yangguang.appraisal.Opinions.Speaker;
import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.QuestionnaireStage;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.appraisal.Sheets;
import cn.yangguang.appraisal.web.SheetForm;
import cn.yangguang.identity.OpenToAll;
import cn.yangguang.onlineform.Lookups;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The questionnaire of a year while it runs: filled in, with a code from paper or without. */
@Controller
@OpenToAll("条例 Art. 46: everybody may answer the questionnaire of 社会评议")
public class AnswerSheetPage {

    private static final String AT = "/appraisals/organs/{key}/{year:20\\d\\d}/sheet";

    /** @param ticket of the form; empty once it was sent */
    public record View(
            PublicFrame frame,
            Questionnaire questionnaire,
            Answers answers,
            String code,
            String ticket,
            FormProblems problems) {}

    private final Questionnaires questionnaires;
    private final Sheets sheets;
    private final AppraisalFrames frames;
    private final SpeakingGate gate;
    private final Pages pages;
    private final Clock clock;
    private final Map<Long, Lookups<String>> lookups = new ConcurrentHashMap<>();

    AnswerSheetPage(
            Questionnaires questionnaires,
            Sheets sheets,
            AppraisalFrames frames,
            SpeakingGate gate,
            Pages pages,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.sheets = sheets;
        this.frames = frames;
        this.gate = gate;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key, @PathVariable int year) {
        Questionnaire asked = asked(key, year);
        return asked.stage(questionnaires.today()) == QuestionnaireStage.RUNNING
                ? page(request, HttpStatus.OK, asked, ticket(asked), List.of())
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/appraisals/organs/" + key + "/" + year))
                        .build();
    }

    @PostMapping(AT)
    ResponseEntity<byte[]> send(HttpServletRequest request, @PathVariable String key, @PathVariable int year) {
        Questionnaire asked = asked(key, year);
        return switch (gate.ask(request, about(asked))) {
            case SpeakingGate.Asked.Shut(var status, var problem) ->
                page(request, status, asked, ticket(asked), List.of(problem));
            case SpeakingGate.Asked.Open(var by) -> {
                List<FieldProblem> problems = answered(request, asked, by);
                if (!problems.isEmpty()) {
                    yield page(request, HttpStatus.UNPROCESSABLE_CONTENT, asked, ticket(asked), problems);
                }
                gate.count(request);
                yield ReaderToken.given(request, by.token(), page(request, HttpStatus.OK, asked, "", List.of()));
            }
        };
    }

    /** Codes cannot be found by trying: wrong ones are counted by address. */
    private List<FieldProblem> answered(HttpServletRequest request, Questionnaire asked, Speaker by) {
        String code = Typed.line(request, "code");
        if (!code.isEmpty()) {
            Lookups<String> codes = lookups.computeIfAbsent(
                    asked.id(),
                    id -> new Lookups<>(
                            (number, typed) -> sheets.knows(asked, typed) ? Optional.of(typed) : Optional.empty(),
                            clock));
            if (!(codes.find(about(asked), code, by.address()) instanceof Lookups.Looked.Found<String>)) {
                return List.of(FieldProblem.of("code", "appraisal.problem.code"));
            }
        }
        return sheets.answer(asked, SheetForm.read(request, asked), code, by);
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpStatus status,
            Questionnaire asked,
            String ticket,
            List<FieldProblem> problems) {
        String address =
                "/appraisals/organs/" + asked.organ() + "/" + asked.content().year() + "/sheet";
        return Unkept.of(pages.show(
                request,
                status,
                "cn/yangguang/appraisal/web/portal/sheet.jte",
                new View(
                        frames.of(frames.organ(asked.organ()), asked.content().title(), address),
                        asked,
                        SheetForm.read(request, asked),
                        Typed.line(request, "code"),
                        ticket,
                        new FormProblems(problems))));
    }

    private Questionnaire asked(String key, int year) {
        return questionnaires.opened(frames.organ(key).key(), year).orElseThrow(AppraisalFrames::missing);
    }

    private String ticket(Questionnaire asked) {
        return gate.ticket(about(asked));
    }

    private static String about(Questionnaire asked) {
        return "questionnaire/" + asked.id();
    }
}
