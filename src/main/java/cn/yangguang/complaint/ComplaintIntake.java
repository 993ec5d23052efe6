package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries in, once for each form, and gives each to the organ that may have it. */
@Service
public class ComplaintIntake {

    /** More than so many entries with the same words within a day are no people. */
    static final int MOST_ALIKE = 5;

    /** What the journal says of where something on line came from: never the address of who reports. */
    private static final String ON_LINE = "网上";

    private static final Set<Duty> KEYING_IN = EnumSet.of(Duty.HANDLER, Duty.INSPECTOR);

    private final ComplaintStore store;
    private final ComplaintQueries queries;
    private final SenderFileStore papers;
    private final ComplaintDesks desks;
    private final QueryCode codes;
    private final Journal journal;
    private final Clock clock;

    ComplaintIntake(
            ComplaintStore store,
            ComplaintQueries queries,
            SenderFileStore papers,
            ComplaintDesks desks,
            QueryCode codes,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.papers = papers;
        this.desks = desks;
        this.codes = codes;
        this.journal = journal;
        this.clock = clock;
    }

    /** What keeps the entry from being taken now; fields named as in {@link NewComplaint}. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(NewComplaint wanted) {
        List<FieldProblem> problems = new ArrayList<>(IntakeChecks.of(wanted, clock.instant()));
        if (problems.isEmpty() && taker(wanted).isEmpty()) {
            problems.add(FieldProblem.of("kind", "complaint.intake.NOBODY." + (wanted.kind() == EntryKind.REPORT)));
        }
        boolean flood = wanted.way() == ReceiptWay.ONLINE
                && queries.alike(codes.alike(wanted.words()), clock.instant().minus(Duration.ofDays(1))) >= MOST_ALIKE;
        if (flood) {
            problems.add(FieldProblem.of("words", "complaint.intake.ALIKE"));
        }
        return problems;
    }

    /**
     * Takes the entry in; a second sending with the same key gets the receipt of the first.
     *
     * @param once key of the form, unlike any other
     * @param who keyed it in; null when the sender did so on line
     */
    @Transactional
    public IntakeOutcome receive(NewComplaint wanted, String once, @Nullable SignedIn who) {
        Optional<IntakeOutcome.Received> before = received(once);
        if (before.isPresent()) {
            return before.get();
        }
        List<FieldProblem> problems = new ArrayList<>(problems(wanted));
        if (who != null && desks.path(wanted.organ()).stream().noneMatch(keysIn(who.person())::contains)) {
            problems.add(FieldProblem.of("organ", "complaint.intake.NOT_YOURS"));
        }
        return problems.isEmpty() ? taken(wanted, once, who) : new IntakeOutcome.Refused(problems);
    }

    /** The receipt of a form that was sent already. */
    @Transactional(readOnly = true)
    public Optional<IntakeOutcome.Received> received(String once) {
        return store.ofForm(once)
                .flatMap(store::find)
                .map(entry -> new IntakeOutcome.Received(entry.number(), codes.of(once), entry.receiver()));
    }

    /** Keys of the organs for which the person keys in, and for those below them. */
    public static Set<String> keysIn(Person person) {
        return person.organsOf(KEYING_IN);
    }

    private Optional<String> taker(NewComplaint wanted) {
        return desks.taker(
                wanted.kind(),
                wanted.organ(),
                wanted.leaders(),
                new ComplaintWords(wanted.words(), wanted.concerned()));
    }

    private IntakeOutcome taken(NewComplaint wanted, String once, @Nullable SignedIn who) {
        Instant now = clock.instant();
        String number = QueryCode.number(LocalDate.now(clock).getYear());
        String code = codes.of(once);
        String keeper = taker(wanted).orElseThrow();
        var marks = new ComplaintStore.Marks(once, codes.mark(number, code), codes.alike(wanted.words()));
        Optional<Long> id = store.insert(number, wanted, keeper, marks, now);
        if (id.isEmpty()) {
            // The same form, sent at the same moment: the other one made the entry.
            return received(once).orElseThrow();
        }
        var registered = new Complaint.Registered(
                id.get(), number, wanted.kind(), wanted.way(), wanted.organ(), keeper, wanted.item(), wanted.cameAt());
        Sender sender = new Sender(wanted.name(), wanted.contact());
        if (!sender.anonymous()) {
            store.identify(registered, sender);
        }
        for (int n = 1; n <= wanted.papers().size(); n++) {
            papers.add(registered, n, wanted.papers().get(n - 1));
        }
        store.append(registered, first(wanted, who, now));
        Actor actor =
                who == null ? new Actor(null, "来件人", null, keeper, ON_LINE) : who.as(dutyOf(who.person()), keeper);
        journal.record(actor, "complaint.RECEIVE", "complaint:" + number, "");
        return new IntakeOutcome.Received(number, code, keeper);
    }

    private ComplaintStep first(NewComplaint wanted, @Nullable SignedIn who, Instant now) {
        ComplaintDetail note = wanted.way() == ReceiptWay.LETTER_BOX ? ComplaintDetail.PRESENT : ComplaintDetail.SOURCE;
        return new ComplaintStep(
                1,
                ComplaintAction.RECEIVE,
                null,
                ComplaintStage.RECEIVED,
                who == null ? null : who.person().id(),
                who == null ? "" : who.person().name(),
                who == null ? null : dutyOf(who.person()),
                now,
                wanted.cameAt().atZone(ComplaintFolding.ZONE).toLocalDate(),
                ComplaintParticulars.of(note, wanted.note()));
    }

    private static Duty dutyOf(Person person) {
        return person.holdsAnywhere(Duty.HANDLER) ? Duty.HANDLER : Duty.INSPECTOR;
    }
}
