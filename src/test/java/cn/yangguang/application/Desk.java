package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One case in memory: acts go through the table and make steps as in the program, letters get running numbers. */
final class Desk {

    static final long CLERK = 1;
    static final long SECRECY = 2;
    static final long HEAD = 3;

    private Case subject;
    private LocalDate today;
    private long letters;

    private Desk(Case subject, LocalDate today) {
        this.subject = subject;
        this.today = today;
    }

    /** A case handed in over the counter on this day, asking for these items. */
    static Desk inPerson(LocalDate on, String... items) {
        return by(ReceiptChannel.IN_PERSON, on, items);
    }

    static Desk by(ReceiptChannel channel, LocalDate on, String... items) {
        return of(
                new Registered(
                        7,
                        "linhe-" + on.getYear() + "-0001",
                        "linhe",
                        LawVersion.on(on),
                        channel,
                        on,
                        ApplicantType.NATURAL_PERSON,
                        "mark"),
                items);
    }

    static Desk of(Registered registered, String... items) {
        LawVersion law = registered.law();
        ReceiptChannel channel = registered.channel();
        LocalDate on = registered.receivedOn();
        Stage stage = LawProfile.of(law).receipt(channel).confirmation() ? Stage.PENDING_CONFIRMATION : Stage.RECEIVED;
        var step = new Step(
                1,
                Action.RECEIVE,
                null,
                stage,
                null,
                "申请人",
                null,
                on.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
                on,
                Particulars.of(Detail.ITEMS, String.join("\n", items)));
        return new Desk(Case.of(registered, List.of(step)), on);
    }

    Case subject() {
        return subject;
    }

    LocalDate today() {
        return today;
    }

    Desk on(LocalDate day) {
        today = day;
        return this;
    }

    /** The act by whoever holds the duty; it must be allowed. */
    Desk done(Action action, Map<Detail, String> given) {
        Duty duty = Handling.find(action, subject.stage())
                .orElseThrow(() -> new AssertionError(action + " at " + subject.stage()))
                .duties()
                .stream()
                .sorted()
                .findFirst()
                .orElseThrow();
        List<String> refusals = act(action, new Particulars(given), duty, person(duty), null);
        if (!refusals.isEmpty()) {
            throw new AssertionError(action + " refused at " + subject.stage() + ": " + refusals);
        }
        return this;
    }

    Desk done(Action action) {
        return done(action, Map.of());
    }

    /** The codes of the reasons against it; none when it was done. */
    List<String> act(Action action, Particulars given, Duty duty, long person, @Nullable Case other) {
        Situation situation = situation(duty, person).doing(given).beside(other);
        return switch (Handling.ask(action, situation)) {
            case Verdict.Refused(var reasons) ->
                reasons.stream().map(Refusal::code).toList();
            case Verdict.Allowed allowed -> {
                var by = new Acting.By(
                        person,
                        duty.title(),
                        duty,
                        today.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());
                Step step = Acting.step(
                        allowed,
                        situation,
                        (wanted, s) -> new SealedRef(
                                wanted.type(), ++letters, "临政公复〔" + today.getYear() + "〕" + letters + "号"),
                        by);
                List<Step> all = new ArrayList<>(subject.steps());
                all.add(step);
                subject = Case.of(subject.registered(), all);
                yield List.of();
            }
        };
    }

    /** The other side of 并案, which the program does itself. */
    Desk absorb(Case merged) {
        List<Step> all = new ArrayList<>(subject.steps());
        all.add(new Step(
                subject.seen() + 1,
                Action.ABSORB,
                subject.stage(),
                subject.stage(),
                CLERK,
                "演示",
                Duty.HANDLER,
                today.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
                today,
                Particulars.of(
                                Detail.ITEMS,
                                String.join(
                                        "\n",
                                        merged.items().stream().map(Item::text).toList()))
                        .with(Detail.INTO, merged.registered().number())));
        subject = Case.of(subject.registered(), all);
        return this;
    }

    Situation situation(Duty duty, long person) {
        return new Situation(
                subject,
                LawProfile.of(subject.registered().law()),
                WorkingCalendar.national(),
                today,
                person,
                Set.of(duty),
                null,
                List.of(),
                null);
    }

    /** Serves every letter that is not served yet, on this day. */
    Desk serveAll() {
        subject.letters().stream()
                .filter(letter -> letter.served() == null)
                .map(CaseLetter::key)
                .toList()
                .forEach(key -> done(Action.SERVE, service(key)));
        return this;
    }

    Map<Detail, String> service(String key) {
        return Map.of(Detail.LETTER, key, Detail.WAY, "直接送达", Detail.ON, today.toString(), Detail.PROOF, "签收（演示）");
    }

    static Map<Detail, String> with(Map<Detail, String> given, Detail detail, String text) {
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(given);
        more.put(detail, text);
        return more;
    }

    static long person(Duty duty) {
        return switch (duty) {
            case HANDLER -> CLERK;
            case SECRECY_REVIEWER -> SECRECY;
            default -> HEAD;
        };
    }
}
