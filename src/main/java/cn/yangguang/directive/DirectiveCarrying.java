package cn.yangguang.directive;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class DirectiveCarrying {

    private final DirectiveStore store;
    private final Organs organs;
    private final Journal journal;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DirectiveCarrying(
            DirectiveStore store, Organs organs, Journal journal, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    Outcome act(
            Rules.Verdict.Allowed allowed,
            Directive subject,
            @Nullable String addressee,
            Particulars given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        Action action = allowed.rule().action();
        Particulars said = action == Action.ISSUE ? given.with(Detail.NUMBER, issue(subject, given)) : given;
        int seq = subject.seen() + 1;
        Duty duty = allowed.duty();
        store.append(
                subject,
                new Step(
                        seq,
                        addressee,
                        action,
                        subject.stage(addressee),
                        allowed.rule().to(),
                        person.id(),
                        person.name(),
                        duty,
                        clock.instant(),
                        said));
        long id = subject.registered().id();
        files.forEach(file -> store.keep(id, seq, file, clock.instant()));
        boolean below = allowed.rule().side() == Side.ADDRESSEE;
        journal.record(
                person.as(
                        duty, below && addressee != null ? addressee : subject.registered().organ(), origin),
                "directive." + action.name(),
                "directive:" + id + (addressee == null ? "" : "/" + addressee),
                "");
        return new Outcome.Done(id, allowed.rule().to());
    }

    /** The mark an organ begins with: that of its last order, else its name and 督. */
    String mark(String organ) {
        String own = organs.find(organ).map(Organ::name).orElse("") + "督";
        return store.lastMark(organ).orElse(DocumentNumber.isMark(own) ? own : "督办");
    }

    /** Gives the number and seals the letter. */
    private String issue(Directive subject, Particulars given) {
        Registered registered = subject.registered();
        LocalDate today = LocalDate.now(clock);
        String mark = given.gives(Detail.MARK) ? given.get(Detail.MARK) : mark(registered.organ());
        var number =
                new DocumentNumber(mark, today.getYear(), store.next(registered.organ(), mark, today.getYear()));
        String addressees =
                registered.addressees().stream().map(this::fullName).collect(Collectors.joining("、"));
        store.number(registered.id(), number.toString(), today);
        store.seal(
                registered.id(),
                DirectiveLetter.docx(new DirectiveLetter.Facts(
                        fullName(registered.organ()),
                        addressees,
                        subject.kind(),
                        number,
                        subject.begun(),
                        Term.of(store.terms(), registered.organ(), today).acknowledge(),
                        calendar.due(today, subject.begun().days().orElseThrow()).due(),
                        today)));
        return number.toString();
    }

    private String fullName(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }
}
