package cn.yangguang.appraisal;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filled-in questionnaires, on line and from paper; and the codes that are printed. */
@Service
public class Sheets {

    /** Codes of one print. */
    public static final int MOST_CODES = 500;

    private static final int LONGEST_BATCH = 40;

    private final AnswerStore store;
    private final QuestionnaireStore questionnaires;
    private final Voices voices;
    private final Journal journal;
    private final Clock clock;

    Sheets(AnswerStore store, QuestionnaireStore questionnaires, Voices voices, Journal journal, Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.voices = voices;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether this is a code printed for the questionnaire, used or not. */
    @Transactional(readOnly = true)
    public boolean knows(Questionnaire questionnaire, String code) {
        return store.knowsCode(questionnaire.id(), voices.code(questionnaire.id(), code));
    }

    /**
     * Takes a sheet from the public page.
     *
     * @param code printed on paper and known, or empty: then the reader's token is the voice, and the address has its limit
     * @return why it does not count; empty when it does
     */
    @Transactional
    public List<FieldProblem> answer(Questionnaire asked, Answers answers, String code, Opinions.Speaker by) {
        LocalDate today = LocalDate.now(clock);
        if (asked.stage(today) != QuestionnaireStage.RUNNING) {
            return List.of(FieldProblem.of("", "appraisal.problem.closed"));
        }
        List<FieldProblem> problems = answers.problems(asked.questions(), false);
        if (!problems.isEmpty() || store.sent(by.once())) {
            return problems;
        }
        String about = "questionnaire/" + asked.id();
        String place = voices.place(about, by.address(), today);
        if (code.isEmpty() && store.from(asked.id(), place) >= AppraisalTerm.PLACE_SHEETS.on(today)) {
            return List.of(FieldProblem.of("", "appraisal.problem.place"));
        }
        SheetWay way = code.isEmpty() ? SheetWay.ONLINE : SheetWay.CODE;
        String voice = code.isEmpty() ? voices.voice(about, by.token()) : voices.code(asked.id(), code);
        var came = new AnswerStore.Came(way, voice, place, "", "", by.once(), clock.instant());
        return store.insert(asked.id(), answers, came)
                ? List.of()
                : List.of(
                        FieldProblem.of("", code.isEmpty() ? "appraisal.problem.answered" : "appraisal.problem.used"));
    }

    /** Keys in a sheet of paper. @param once key of the form */
    @Transactional
    public List<FieldProblem> keyIn(long id, Answers answers, String code, String batch, String once, SignedIn who) {
        Questionnaire asked = questionnaires.lock(id).orElseThrow();
        List<FieldProblem> problems =
                new ArrayList<>(QuestionnaireAction.KEY_IN.refusals(asked, who.person(), LocalDate.now(clock)));
        String mark = voices.code(id, code);
        if (!store.knowsCode(id, mark)) {
            problems.add(FieldProblem.of("code", "appraisal.problem.code"));
        }
        if (batch.isBlank() || batch.length() > LONGEST_BATCH) {
            problems.add(FieldProblem.of("batch", "appraisal.problem.batch", LONGEST_BATCH));
        }
        problems.addAll(answers.problems(asked.questions(), true));
        if (!problems.isEmpty() || store.sent(once)) {
            return problems;
        }
        String name = who.person().name();
        var came = new AnswerStore.Came(SheetWay.PAPER, mark, "", batch, name, once, clock.instant());
        if (!store.insert(id, answers, came)) {
            return List.of(FieldProblem.of("code", "appraisal.problem.used"));
        }
        journal.record(
                who.as(QuestionnaireAction.KEY_IN.duty(), asked.organ()),
                "appraisal.key-in",
                Questionnaires.object(id),
                "批次：" + batch);
        return List.of();
    }

    /** New codes, told this once. */
    public sealed interface Issued {
        record Codes(List<String> codes) implements Issued {
            public Codes {
                codes = List.copyOf(codes);
            }
        }

        record Refused(List<FieldProblem> problems) implements Issued {}
    }

    @Transactional
    public Issued issue(long id, String batch, int many, SignedIn who) {
        Questionnaire asked = questionnaires.lock(id).orElseThrow();
        List<FieldProblem> problems =
                new ArrayList<>(QuestionnaireAction.PRINT.refusals(asked, who.person(), LocalDate.now(clock)));
        if (batch.isBlank() || batch.length() > LONGEST_BATCH) {
            problems.add(FieldProblem.of("batch", "appraisal.problem.batch", LONGEST_BATCH));
        }
        if (many < 1 || many > MOST_CODES) {
            problems.add(FieldProblem.of("many", "appraisal.problem.codes", MOST_CODES));
        }
        if (!problems.isEmpty()) {
            return new Issued.Refused(problems);
        }
        List<String> codes = IntStream.range(0, many)
                .mapToObj(n -> PaperCode.fresh())
                .distinct()
                .toList();
        codes.forEach(code -> store.addCode(id, voices.code(id, code), batch, clock.instant()));
        journal.record(
                who.as(QuestionnaireAction.PRINT.duty(), asked.organ()),
                "appraisal.print",
                Questionnaires.object(id),
                "批次：" + batch + "，" + codes.size() + "份");
        return new Issued.Codes(codes);
    }
}
