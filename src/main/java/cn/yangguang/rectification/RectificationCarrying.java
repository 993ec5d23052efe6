package cn.yangguang.rectification;

import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class RectificationCarrying {

    private final RectificationStore store;
    private final PaperStore papers;
    private final RectificationLetters letters;
    private final Journal journal;
    private final Clock clock;

    RectificationCarrying(
            RectificationStore store, PaperStore papers, RectificationLetters letters, Journal journal, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome receive(NewRectification wanted, Person person, String origin) {
        LocalDate received = wanted.given().date(Detail.ON).orElseThrow();
        String number = "%s-gz-%d-%04d"
                .formatted(wanted.organ(), received.getYear(), store.next(wanted.organ(), received.getYear()));
        Registered registered = store.insert(wanted, number, received, clock.instant());
        Rule rule = Rules.find(Action.RECEIVE, null).orElseThrow();
        return append(
                rule,
                Stage.RECEIVED,
                new Rectification(registered, null, List.of()),
                wanted.given(),
                wanted.papers(),
                person,
                origin);
    }

    Outcome act(
            Rules.Verdict.Allowed allowed,
            Rectification subject,
            Particulars<Detail> given,
            List<NewRectification.NewPaper> files,
            Person person,
            String origin) {
        Particulars<Detail> kept = given;
        if (allowed.rule().action() == Action.SERVE) {
            List<Refusal> reasons = letters.serve(subject, given, person, origin);
            if (!reasons.isEmpty()) {
                return new Outcome.Refused(reasons);
            }
        } else if (allowed.rule().action() == Action.APPROVE) {
            kept = given.with(
                    Detail.LETTER, letters.seal(subject, person, origin).toString());
        }
        return append(allowed.rule(), allowed.to(), subject, kept, files, person, origin);
    }

    private Outcome append(
            Rule rule,
            Stage to,
            Rectification subject,
            Particulars<Detail> given,
            List<NewRectification.NewPaper> files,
            Person person,
            String origin) {
        Registered registered = subject.registered();
        Instant now = clock.instant();
        store.append(
                registered,
                new Step(
                        subject.seen() + 1,
                        rule.action(),
                        subject.stage(),
                        to,
                        person.id(),
                        person.name(),
                        rule.duty(),
                        now,
                        given.date(Detail.ON).orElse(LocalDate.now(clock)),
                        given));
        files.forEach(file -> papers.keep(registered.id(), file, now));
        journal.record(
                person.as(rule.duty(), registered.organ(), origin),
                "rectification." + rule.action().name(),
                "rectification:" + registered.number(),
                "");
        return new Outcome.Done(registered.number(), to);
    }
}
