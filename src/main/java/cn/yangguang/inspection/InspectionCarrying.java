package cn.yangguang.inspection;

import cn.yangguang.enclosure.Taken;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.steps.Particulars;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Carries out what the table allowed, inside the transaction of the act. */
@Component
class InspectionCarrying {

    private static final int SEED_BYTES = 16;
    private static final Pattern RUNNING = Pattern.compile(".*-(\\d{4})-0*(\\d+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProceedingStore store;
    private final CheckStore checks;
    private final Populations populations;
    private final Knowing knowing;
    private final Letters letters;
    private final Journal journal;
    private final Clock clock;

    InspectionCarrying(
            ProceedingStore store,
            CheckStore checks,
            Populations populations,
            Knowing knowing,
            Letters letters,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.populations = populations;
        this.knowing = knowing;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome begin(
            Rules.Verdict.Allowed allowed,
            ProceedingStore.Beginning wanted,
            Particulars<Detail> given,
            Person person,
            String origin) {
        Proceeding proceeding = store.begin(wanted);
        return append(allowed, new Course(proceeding, null, List.of()), given, List.of(), person, origin);
    }

    Outcome act(
            Rules.Verdict.Allowed allowed,
            Course subject,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        return switch (allowed.rule().action()) {
            case LIST -> list(allowed, subject, given, person, origin);
            case DRAW -> append(allowed, subject, seeded(given), files, person, origin);
            case ORDER ->
                append(
                        allowed,
                        subject,
                        given.with(Detail.LETTER, letters.order(subject, knowing.findings(subject))),
                        files,
                        person,
                        origin);
            case REPORT -> {
                Outcome done = append(allowed, subject, given, files, person, origin);
                letters.report(store.course(subject.proceeding()));
                yield done;
            }
            default -> append(allowed, subject, given, files, person, origin);
        };
    }

    /** The answers to the questions about one item; a blank one stays as it was. */
    void answers(Course subject, List<Answer> answers) {
        answers.forEach(answer -> checks.answer(subject.proceeding().id(), subject.seen() + 1, answer));
    }

    private Outcome list(
            Rules.Verdict.Allowed allowed, Course subject, Particulars<Detail> given, Person person, String origin) {
        Optional<byte[]> file = populations.file(subject);
        if (file.isEmpty()) {
            return Outcome.Refused.of("NOTHING_TO_DRAW");
        }
        PopulationFile read = PopulationFile.read(file.get());
        checks.list(subject.proceeding().id(), file.get(), read.sha256(), clock.instant());
        Particulars<Detail> told = given.with(Detail.SHA256, read.sha256())
                .with(Detail.POPULATION, Integer.toString(read.candidates().size()));
        return append(allowed, subject, told, List.of(), person, origin);
    }

    /** A public seed came with the act; else it is drawn now, after the population was fixed. */
    private static Particulars<Detail> seeded(Particulars<Detail> given) {
        if (given.gives(Detail.SEED)) {
            return given;
        }
        byte[] bits = new byte[SEED_BYTES];
        RANDOM.nextBytes(bits);
        return given.with(Detail.SEED, HexFormat.of().formatHex(bits));
    }

    private Outcome append(
            Rules.Verdict.Allowed allowed,
            Course subject,
            Particulars<Detail> given,
            List<Taken.Kept> files,
            Person person,
            String origin) {
        Proceeding proceeding = subject.proceeding();
        Instant now = clock.instant();
        Duty duty = allowed.duty();
        Action action = allowed.rule().action();
        int seq = subject.seen() + 1;
        LocalDate due = given.date(Detail.DUE).or(subject::due).orElse(null);
        store.append(
                proceeding,
                new Step(seq, action, subject.stage(), allowed.to(), person.id(), person.name(), duty, now, given),
                due);
        files.forEach(file -> checks.keep(proceeding.id(), seq, given.get(Detail.ITEM), file, now));
        boolean inspected = allowed.rule().side() == Side.INSPECTED;
        String inspectedOrgan = proceeding.inspected();
        journal.record(
                person.as(duty, inspected && inspectedOrgan != null ? inspectedOrgan : proceeding.organ(), origin),
                "inspection." + action.name(),
                "inspection:" + proceeding.number(),
                "");
        return new Outcome.Done(proceeding.number(), allowed.to());
    }

    /** The document number that belongs to an order's own number; empty without a usable 机关代字. */
    static Optional<DocumentNumber> documentNumber(String mark, String number) {
        var match = RUNNING.matcher(number);
        return DocumentNumber.isMark(mark) && match.matches()
                ? Optional.of(
                        new DocumentNumber(mark, Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
