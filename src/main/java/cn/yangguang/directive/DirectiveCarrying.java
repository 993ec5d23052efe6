package cn.yangguang.directive;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.steps.Particulars;
import cn.yangguang.vault.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class DirectiveCarrying {

    /** What the issuer confirms with a receipt. */
    static final Set<Action> CONFIRMED = EnumSet.of(Action.ACKNOWLEDGE, Action.ANSWER);

    private final DirectiveStore store;
    private final Organs organs;
    private final Journal journal;
    private final Receipts receipts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DirectiveCarrying(
            DirectiveStore store,
            Organs organs,
            Journal journal,
            Receipts receipts,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.receipts = receipts;
        this.calendar = calendar;
        this.clock = clock;
    }

    Outcome act(
            Rules.Verdict.Allowed allowed,
            Directive subject,
            @Nullable String addressee,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        Action action = allowed.rule().action();
        Particulars<Detail> said = action == Action.ISSUE ? given.with(Detail.NUMBER, issue(subject, given)) : given;
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
        if (addressee != null && CONFIRMED.contains(action)) {
            receipt(subject, addressee, action, seq, said, files);
        }
        boolean below = allowed.rule().side() == Side.ADDRESSEE;
        journal.record(
                person.as(
                        duty,
                        below && addressee != null
                                ? addressee
                                : subject.registered().organ(),
                        origin),
                "directive." + action.name(),
                "directive:" + id + (addressee == null ? "" : "/" + addressee),
                "");
        return new Outcome.Done(id, allowed.rule().to());
    }

    /** Says what was given and when, by its hash; names nobody and repeats no words. */
    private void receipt(
            Directive subject,
            String addressee,
            Action action,
            int seq,
            Particulars<Detail> said,
            List<Taken.Kept> files) {
        Registered registered = subject.registered();
        var fields = new TreeMap<>(Map.of(
                "kind", "收到" + action.title(),
                "by", fullName(registered.organ()),
                "unit", fullName(addressee),
                "number", subject.number(),
                "step", Integer.toString(seq),
                "at", clock.instant().toString()));
        if (said.gives(Detail.DONE)) {
            fields.put("words", Sha256.of(said.get(Detail.DONE).getBytes(StandardCharsets.UTF_8)));
        }
        files.forEach(file -> fields.put("file." + file.name(), file.hash()));
        receipts.give(Directives.subject(registered.id(), seq), registered.organ(), fields);
    }

    /** The mark an organ begins with: that of its last order, else its name and 督. */
    String mark(String organ) {
        String own = organs.find(organ).map(Organ::name).orElse("") + "督";
        return store.lastMark(organ).orElse(DocumentNumber.isMark(own) ? own : "督办");
    }

    /** Gives the number and seals the letter. */
    private String issue(Directive subject, Particulars<Detail> given) {
        Registered registered = subject.registered();
        LocalDate today = LocalDate.now(clock);
        String mark = given.gives(Detail.MARK) ? given.get(Detail.MARK) : mark(registered.organ());
        var number = new DocumentNumber(mark, today.getYear(), store.next(registered.organ(), mark, today.getYear()));
        String addressees = registered.addressees().stream().map(this::fullName).collect(Collectors.joining("、"));
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
                        calendar.due(today, GivenChecks.days(subject.begun()).orElseThrow())
                                .due(),
                        today)));
        return number.toString();
    }

    private String fullName(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }
}
