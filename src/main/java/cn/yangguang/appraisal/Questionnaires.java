package cn.yangguang.appraisal;

import cn.yangguang.appraisal.Questionnaire.Content;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly questionnaires: drafted by a handler, opened by a signatory who did not write it, closed by their last day. */
@Service
public class Questionnaires {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_INTRO = 1000;
    private static final int LONGEST_TEXT = 8000;

    private final QuestionnaireStore store;
    private final Journal journal;
    private final Clock clock;

    Questionnaires(QuestionnaireStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** What became of a draft: its id, or what is wrong. */
    public sealed interface Drafted {
        record Done(long id) implements Drafted {}

        record Refused(List<FieldProblem> problems) implements Drafted {}
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(long id) {
        return store.find(id);
    }

    /** The newest year first. */
    @Transactional(readOnly = true)
    public List<Questionnaire> of(Collection<String> organs) {
        return store.of(organs);
    }

    /** One that the public may know of. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> opened(String organ, int year) {
        return store.of(List.of(organ)).stream()
                .filter(one -> one.content().year() == year && one.openedAt() != null)
                .findFirst();
    }

    /** The questions proposed for a year. */
    public String standard(int year) {
        return Questions.standard(year);
    }

    @Transactional
    public Drafted draft(String organ, Content content, SignedIn who) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!who.person().holds(Duty.HANDLER, organ)) {
            problems.add(FieldProblem.of("", "appraisal.problem.duty", Duty.HANDLER.title()));
        }
        problems.addAll(problems(content));
        if (!problems.isEmpty()) {
            return new Drafted.Refused(problems);
        }
        Optional<Long> made =
                store.insert(organ, content, who.person().id(), who.person().name());
        if (made.isEmpty()) {
            return new Drafted.Refused(List.of(FieldProblem.of("year", "appraisal.problem.year", content.year())));
        }
        journal.record(who.as(Duty.HANDLER, organ), "appraisal.draft", object(made.get()), content.title());
        return new Drafted.Done(made.get());
    }

    @Transactional
    public List<FieldProblem> change(long id, Content content, SignedIn who) {
        List<FieldProblem> wrong = problems(content);
        return !wrong.isEmpty()
                ? wrong
                : act(id, QuestionnaireAction.CHANGE, who, one -> {
                    store.update(id, content, who.person().id(), who.person().name());
                    record(who, QuestionnaireAction.CHANGE, "appraisal.change", one, content.title());
                });
    }

    /** One whose last day has passed is opened for keying in the paper of that year. */
    @Transactional
    public List<FieldProblem> open(long id, SignedIn who) {
        return act(id, QuestionnaireAction.OPEN, who, one -> {
            store.open(id, who.person().name(), clock.instant());
            record(
                    who,
                    QuestionnaireAction.OPEN,
                    "appraisal.open",
                    one,
                    one.content().title());
        });
    }

    /** By hand, for a reason that stands on the public page. */
    @Transactional
    public List<FieldProblem> close(long id, String reason, SignedIn who) {
        return reason.isBlank() || reason.length() > LONGEST_TITLE
                ? List.of(FieldProblem.of("reason", "appraisal.problem.reason", LONGEST_TITLE))
                : act(id, QuestionnaireAction.CLOSE, who, one -> {
                    store.close(id, today(), reason);
                    record(who, QuestionnaireAction.CLOSE, "appraisal.close", one, reason);
                });
    }

    private List<FieldProblem> act(long id, QuestionnaireAction action, SignedIn who, Consumer<Questionnaire> effect) {
        Optional<Questionnaire> found = store.lock(id);
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "appraisal.problem.absent"));
        }
        List<FieldProblem> refusals = action.refusals(found.get(), who.person(), today());
        if (refusals.isEmpty()) {
            effect.accept(found.get());
        }
        return refusals;
    }

    private void record(SignedIn who, QuestionnaireAction action, String act, Questionnaire one, String detail) {
        journal.record(who.as(action.duty(), one.organ()), act, object(one.id()), detail);
    }

    static String object(long id) {
        return "appraisal/questionnaire/" + id;
    }

    private static List<FieldProblem> problems(Content content) {
        List<FieldProblem> problems = new ArrayList<>();
        if (content.title().isBlank() || content.title().length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("title", "appraisal.problem.title", LONGEST_TITLE));
        }
        if (content.intro().length() > LONGEST_INTRO) {
            problems.add(FieldProblem.of("intro", "appraisal.problem.long", LONGEST_INTRO));
        }
        if (content.closesOn().isBefore(content.opensOn())) {
            problems.add(FieldProblem.of("closesOn", "appraisal.problem.days"));
        }
        if (content.text().length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("questions", "appraisal.problem.long", LONGEST_TEXT));
        } else {
            problems.addAll(Questions.problems(content.text()));
        }
        return problems;
    }
}
