package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component("applicationCarrying")
class Carrying {

    private static final String PUBLIC = "申请人";

    private final ApplicationStore store;
    private final StepStore steps;
    private final PaperStore papers;
    private final Applicants applicants;
    private final CaseLetters letters;
    private final CaseCopies copies;
    private final Serving serving;
    private final Journal journal;
    private final Clock clock;

    Carrying(
            ApplicationStore store,
            StepStore steps,
            PaperStore papers,
            Applicants applicants,
            CaseLetters letters,
            CaseCopies copies,
            Serving serving,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.papers = papers;
        this.applicants = applicants;
        this.letters = letters;
        this.copies = copies;
        this.serving = serving;
        this.journal = journal;
        this.clock = clock;
    }

    Receipt receive(Intake intake, @Nullable Person clerk, String origin) {
        Instant now = clock.instant();
        LawProfile law = LawProfile.on(intake.receivedOn());
        Stage stage = law.receipt(intake.channel()).confirmation() ? Stage.PENDING_CONFIRMATION : Stage.RECEIVED;
        String code = QueryCodes.fresh();
        int year = intake.receivedOn().getYear();
        String number = "%s-%d-%04d".formatted(intake.organ(), year, store.next(intake.organ(), year));
        Registered draft = new Registered(
                0,
                number,
                intake.organ(),
                LawVersion.on(intake.receivedOn()),
                intake.channel(),
                intake.receivedOn(),
                intake.applicantType(),
                applicants.mark(intake.applicant()));
        long id = store.insert(
                draft,
                applicants.codeMark(number, code),
                applicants.seal(number, intake.applicant().withQueryCode(code)),
                stage,
                now);
        String name = clerk == null ? PUBLIC : clerk.name();
        Step step = new Step(
                1,
                Action.RECEIVE,
                null,
                stage,
                clerk == null ? null : clerk.id(),
                name,
                clerk == null ? null : Duty.HANDLER,
                now,
                intake.receivedOn(),
                Particulars.of(Detail.ITEMS, lines(intake.items()))
                        .with(Detail.CHANNEL, intake.channel().title()));
        steps.append(id, step);
        intake.papers().forEach(paper -> papers.keep(id, paper, now, name));
        copies.keep(Case.of(store.find(id).orElseThrow(), List.of(step)));
        write(
                clerk == null
                        ? new Actor(null, PUBLIC, null, intake.organ(), origin)
                        : clerk.as(Duty.HANDLER, intake.organ(), origin),
                Action.RECEIVE,
                number);
        return new Receipt.Received(id, number, code, stage);
    }

    ActOutcome act(
            Verdict.Allowed allowed, Situation situation, List<Intake.NewPaper> files, Person person, String origin) {
        Case subject = situation.subject();
        String organ = subject.registered().organ();
        Duty duty = allowed.rule().duties().stream()
                .filter(d -> person.holds(d, organ))
                .findFirst()
                .orElseThrow();
        var by = new Acting.By(person.id(), person.name(), duty, clock.instant());
        Step step = Acting.step(allowed, situation, (wanted, s) -> letters.seal(wanted, s, person, duty, origin), by);
        Case after = append(subject, step);
        if (step.action() == Action.SERVE) {
            serving.record(after, step, person, origin);
        }
        files.forEach(file -> papers.keep(subject.registered().id(), file, by.at(), by.name()));
        write(
                person.as(duty, organ, origin),
                step.action(),
                subject.registered().number());
        Case other = situation.other();
        if (step.action() == Action.MERGE && other != null) {
            absorb(subject, other, by);
        }
        return new ActOutcome.Done(
                subject.registered().id(),
                after.stage(),
                after.letters().stream()
                        .map(CaseLetter::key)
                        .filter(key -> subject.letter(key).isEmpty())
                        .toList());
    }

    /** The other side of 并案: the items go on there. */
    private void absorb(Case merged, Case into, Acting.By by) {
        Rule rule = Handling.find(Action.ABSORB, into.stage()).orElseThrow();
        Particulars given = Particulars.of(
                        Detail.ITEMS,
                        lines(merged.items().stream().map(Item::text).toList()))
                .with(Detail.INTO, merged.registered().number());
        append(
                into,
                new Step(
                        into.seen() + 1,
                        rule.action(),
                        into.stage(),
                        into.stage(),
                        by.person(),
                        by.name(),
                        by.duty(),
                        by.at(),
                        LocalDate.now(clock),
                        given));
    }

    private Case append(Case subject, Step step) {
        steps.append(subject.registered().id(), step);
        List<Step> all = new ArrayList<>(subject.steps());
        all.add(step);
        Case after = Case.of(subject.registered(), all);
        copies.keep(after);
        return after;
    }

    private void write(Actor actor, Action action, String number) {
        journal.record(actor, "application." + action.name(), "application:" + number, "");
    }

    /** One item a line: breaks within an item become spaces. */
    private static String lines(List<String> items) {
        return String.join(
                "\n",
                items.stream()
                        .filter(item -> !item.isBlank())
                        .map(item -> item.strip().replaceAll("\\s*\\R\\s*", " "))
                        .toList());
    }
}
