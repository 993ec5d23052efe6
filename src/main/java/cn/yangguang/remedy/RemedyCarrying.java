package cn.yangguang.remedy;

import cn.yangguang.application.ActOutcome;
import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Particulars;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class RemedyCarrying {

    private final RemedyStore store;
    private final RemedySubjects subjects;
    private final Applications applications;
    private final Journal journal;
    private final Clock clock;

    RemedyCarrying(
            RemedyStore store, RemedySubjects subjects, Applications applications, Journal journal, Clock clock) {
        this.store = store;
        this.subjects = subjects;
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    RemedyOutcome record(NewRemedy wanted, Person person, String origin) {
        Optional<Long> id = store.insert(wanted, clock.instant());
        if (id.isEmpty()) {
            // The same form, sent at the same moment: the other one made the record.
            return new RemedyOutcome.Done(store.ofForm(wanted.once()).orElseThrow(), RemedyStage.ACCEPTED);
        }
        Remedy fresh = Remedy.of(
                new Remedy.Registered(id.get(), wanted.kind(), wanted.organ(), wanted.keeper(), wanted.application()),
                List.of());
        RemedyRule rule = RemedyRules.find(RemedyAction.RECORD, fresh).orElseThrow();
        return append(rule, RemedyStage.ACCEPTED, fresh, wanted.given(), person, origin);
    }

    RemedyOutcome act(
            RemedyRule rule, RemedyStage to, Remedy subject, RemedyParticulars given, Person person, String origin) {
        if (rule.action() == RemedyAction.ORDER_REPLY) {
            List<RemedyRefusal> reasons = orderReply(subject, given, person, origin);
            if (!reasons.isEmpty()) {
                return new RemedyOutcome.Refused(reasons);
            }
        }
        return append(rule, to, subject, given, person, origin);
    }

    /** The case begins a new round by this decision; its own table may refuse. */
    private List<RemedyRefusal> orderReply(Remedy subject, RemedyParticulars given, Person person, String origin) {
        Remedy.Registered registered = subject.registered();
        Optional<Case> about =
                Optional.ofNullable(registered.application()).flatMap(n -> subjects.subject(n, registered.organ()));
        if (about.isEmpty()) {
            return List.of(RemedyRefusal.of("NO_SUCH_CASE", String.valueOf(registered.application())));
        }
        Instance ordering = subject.current().orElseThrow();
        Particulars order = Particulars.of(Detail.ON, on(given).toString())
                .with(Detail.ORDERED_BY, ordering.body())
                .with(
                        Detail.DECISION,
                        subject.conclusion().map(Instance.Conclusion::document).orElse(""))
                .with(Detail.DAYS, given.get(RemedyDetail.DAYS))
                .with(Detail.REASON, given.get(RemedyDetail.REASON));
        ActOutcome outcome =
                applications.act(about.get().registered().id(), Action.ORDER_RE_REPLY, order, person, origin);
        return switch (outcome) {
            case ActOutcome.Done done -> List.of();
            case ActOutcome.Refused(var reasons) ->
                reasons.stream()
                        .map(reason -> new RemedyRefusal("application.refusal." + reason.code(), reason.arguments()))
                        .toList();
        };
    }

    private RemedyOutcome append(
            RemedyRule rule, RemedyStage to, Remedy subject, RemedyParticulars given, Person person, String origin) {
        Remedy.Registered registered = subject.registered();
        Duty duty = rule.duties().stream()
                .filter(d -> person.holds(d, registered.keeper()))
                .findFirst()
                .orElseThrow();
        RemedyParticulars open = given.personal(false);
        RemedyStep step = new RemedyStep(
                subject.seen() + 1,
                rule.action(),
                subject.stage(),
                to,
                rule.action() == RemedyAction.VOID
                        ? RemedyRules.voidable(subject).orElseThrow().seq()
                        : null,
                person.id(),
                person.name(),
                duty,
                clock.instant(),
                on(given),
                open);
        store.append(registered.id(), step, given.personal(true));
        List<RemedyStep> all = new ArrayList<>(subject.steps());
        all.add(step);
        store.keep(Remedy.of(registered, all));
        journal.record(
                person.as(duty, registered.keeper(), origin),
                "remedy." + rule.action().name(),
                "remedy:" + registered.id(),
                registered.kind().title());
        return new RemedyOutcome.Done(registered.id(), to);
    }

    private LocalDate on(RemedyParticulars given) {
        return given.date(RemedyDetail.ON).orElse(LocalDate.now(clock));
    }
}
