package cn.yangguang.rectification;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.issuing.FileKind;
import cn.yangguang.journal.Journal;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LimitCode;
import cn.yangguang.steps.Particulars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: receives requests for correction, acts on them, and tells what may be done. Only 经办人 and 签发人 of the
 * organ see a request at all. Every act is one transaction: lock the row, fold the steps, ask the table, seal the letter, append the
 * step, write the journal.
 */
@Service
public class Rectifications {

    private static final Set<Duty> WHOLE = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    private final RectificationStore store;
    private final PaperStore papers;
    private final RectificationLetters letters;
    private final RectificationCarrying carrying;
    private final Journal journal;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Rectifications(
            RectificationStore store,
            PaperStore papers,
            RectificationLetters letters,
            RectificationCarrying carrying,
            Journal journal,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.letters = letters;
        this.carrying = carrying;
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Receives a request. A form that was taken in before answers with the request it made. */
    @Transactional
    public Outcome receive(NewRectification wanted, Person person, String origin) {
        Optional<String> before = store.ofForm(wanted.once());
        if (before.isPresent()) {
            return new Outcome.Done(before.get(), Stage.RECEIVED);
        }
        LocalDate on = wanted.given().date(Detail.ON).orElse(LocalDate.now(clock));
        var unborn = new Rectification(new Registered(0, "", wanted.organ(), wanted.type(), on), null, List.of());
        if (ask(Action.RECEIVE, unborn, wanted.given(), person) instanceof Rules.Verdict.Refused(var reasons)) {
            return new Outcome.Refused(reasons);
        }
        return wanted.requester().name().isBlank()
                ? new Outcome.Refused(List.of(Refusal.of("REQUESTER_MISSING")))
                : carrying.receive(wanted, person, origin);
    }

    /** Any later act of the table; the files are kept only when it is done. */
    @Transactional
    public Outcome act(
            String number,
            Action action,
            Particulars<Detail> given,
            List<NewRectification.NewPaper> files,
            Person person,
            String origin) {
        Optional<Rectification> found =
                store.lock(number).filter(r -> sees(person, r)).map(this::fold);
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of(Refusal.of("UNKNOWN")));
        }
        return switch (ask(action, found.get(), given, person)) {
            case Rules.Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Rules.Verdict.Allowed allowed -> carrying.act(allowed, found.get(), given, files, person, origin);
        };
    }

    /** Every action the table knows at the stage, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Rectification subject, Person person) {
        String article = Rules.article(subject.registered().law());
        return Arrays.stream(Action.values())
                .flatMap(action -> Rules.find(action, subject.stage()).stream())
                .map(rule -> new Offer(
                        rule.action(),
                        article,
                        rule.asks(),
                        ask(rule.action(), subject, null, person) instanceof Rules.Verdict.Refused refused
                                ? refused.reasons()
                                : List.of()))
                .toList();
    }

    /** What the form of a new request asks for. */
    public static List<Asked> asked() {
        return Rules.find(Action.RECEIVE, null).orElseThrow().asks();
    }

    /** The request if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Rectification> find(String number, Person person) {
        return store.find(number).filter(r -> sees(person, r)).map(this::fold);
    }

    /** The newest first; only those of organs where the person is 经办人 or 签发人. */
    @Transactional(readOnly = true)
    public List<Rectification> list(boolean open, Person person) {
        List<Registered> found = store.list(person.organsOf(WHOLE), open);
        Map<Long, List<Step>> steps =
                store.steps(found.stream().map(Registered::id).toList());
        return found.stream()
                .map(registered -> Rectification.of(registered, steps.getOrDefault(registered.id(), List.of())))
                .toList();
    }

    /** Who asked. */
    @Transactional(readOnly = true)
    public Requester requester(Rectification subject) {
        return store.requester(subject.registered());
    }

    /** The internal target: counted from the day of receipt; empty under a law that has none. */
    public Optional<DayCount> target(Rectification subject) {
        LocalDate received = subject.registered().receivedOn();
        return LawProfile.on(received)
                .limit(LimitCode.RECTIFICATION)
                .map(limit -> calendar.due(received, limit.days()));
    }

    @Transactional(readOnly = true)
    public List<KeptPaper> papers(Rectification subject) {
        return papers.of(subject.registered().id());
    }

    /** Opens a paper of this very request; that it was opened stands in the journal. */
    @Transactional
    public Optional<KeptPaper.Opened> open(Rectification subject, long paper, Person person, String origin) {
        Registered registered = subject.registered();
        Optional<KeptPaper.Opened> opened = papers.of(registered.id()).stream()
                .filter(kept -> kept.id() == paper)
                .findFirst()
                .flatMap(kept ->
                        papers.open(registered.id(), paper).map(content -> new KeptPaper.Opened(kept, content)));
        opened.ifPresent(file -> journal.record(
                person.as(duty(person, registered), registered.organ(), origin),
                "rectification.open-paper",
                "rectification:" + registered.number(),
                ""));
        return opened;
    }

    /** The sealed letter as a file; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> letterFile(Rectification subject, FileKind kind) {
        return subject.letter().map(letter -> letters.file(letter, kind));
    }

    private Rules.Verdict ask(
            Action action, Rectification subject, @Nullable Particulars<Detail> given, Person person) {
        return Rules.ask(
                action,
                new Situation(
                        subject,
                        LocalDate.now(clock),
                        person.id(),
                        duties(person, subject.registered().organ()),
                        given,
                        action == Action.APPROVE ? letters.missing(subject) : List.of()));
    }

    private Rectification fold(Registered registered) {
        return Rectification.of(registered, store.steps(registered.id()));
    }

    private static boolean sees(Person person, Registered registered) {
        return person.organsOf(WHOLE).contains(registered.organ());
    }

    private static Duty duty(Person person, Registered registered) {
        return person.holds(Duty.HANDLER, registered.organ()) ? Duty.HANDLER : Duty.SIGNATORY;
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
