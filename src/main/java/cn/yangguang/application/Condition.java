package cn.yangguang.application;

import static cn.yangguang.application.Refusal.of;

import cn.yangguang.law.ClockCause;
import cn.yangguang.law.ClockEffect;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.OutcomeFamily;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The named conditions of the rules. One that looks at the particulars of an act holds while only the possibility is asked for, so
 * that a button can be offered before its form is filled in.
 */
enum Condition {
    // 补正, Art. 30
    NO_CORRECTION_YET(s -> s.subject().correction() == null ? fine() : no("CORRECTION_ASKED_BEFORE")),
    WITHIN_CORRECTION_NOTICE(Condition::withinCorrectionNotice),
    /** The applicant gets at least the days the profile names. */
    ANSWER_DAY_FITS_CORRECTION(s -> answerDay(s, LimitCode.CORRECTION_ANSWER)),
    CORRECTION_IN_TIME_OR_REASON(s -> {
        Correction correction = s.subject().correction();
        if (correction == null || !told(s) || gives(s, Detail.REASON)) {
            return fine();
        }
        LocalDate last = correction.last(s.calendar(), s.law());
        return s.on().isAfter(last) ? no("LATE_CORRECTION_NEEDS_REASON", last.toString()) : fine();
    }),
    CORRECTION_AWAITED(s -> {
        Correction correction = s.subject().correction();
        return correction != null && correction.awaited() ? fine() : no("NO_CORRECTION_AWAITED");
    }),
    /** Nothing answers a letter that was not written yet: the clock would wait for another answer for ever. */
    NOT_BEFORE_THE_CORRECTION_NOTICE(s -> {
        Correction correction = s.subject().correction();
        return notBefore(s, correction == null ? null : correction.asked());
    }),
    CORRECTION_OVERDUE(s -> {
        Correction correction = s.subject().correction();
        LocalDate last = correction == null ? s.today() : correction.last(s.calendar(), s.law());
        return s.today().isAfter(last) ? fine() : no("CORRECTION_NOT_OVERDUE", last.toString());
    }),
    /** Whoever never got the notice has not missed its day. */
    CORRECTION_DELIVERED(s -> {
        Correction correction = s.subject().correction();
        return correction != null && correction.delivered() != null ? fine() : no("NOTICE_NOT_DELIVERED");
    }),

    // 说明理由、延迟, Art. 35
    NO_REASONS_YET(s -> s.subject().reasons() == null ? fine() : no("REASONS_ASKED_BEFORE")),
    ANSWER_DAY_FITS_REASONS(s -> answerDay(s, LimitCode.REASONS_ANSWER)),
    REASONS_OVERDUE(s -> {
        Reasons reasons = s.subject().reasons();
        LocalDate last = reasons == null ? s.today() : reasons.last(s.calendar(), s.law());
        return s.today().isAfter(last) ? fine() : no("REASONS_NOT_OVERDUE", last.toString());
    }),
    REASONS_DELIVERED(s -> {
        Reasons reasons = s.subject().reasons();
        return reasons != null && reasons.delivered() != null ? fine() : no("NOTICE_NOT_DELIVERED");
    }),
    NOT_BEFORE_THE_REASONS_NOTICE(s -> {
        Reasons reasons = s.subject().reasons();
        return notBefore(s, reasons == null ? null : reasons.asked());
    }),
    /** The period runs on while reasons are awaited: who sets a later day has to be late, or to extend first. */
    ANSWER_DAY_WITHIN_THE_PERIOD(s -> {
        LocalDate due = s.clock().due();
        return due == null
                        || s.law().effect(ClockCause.REASONS) != ClockEffect.RUNS_ON
                        || s.particulars()
                                .date(Detail.ANSWER_BY)
                                .filter(due::isBefore)
                                .isEmpty()
                ? fine()
                : no("ANSWER_DAY_AFTER_DUE", due.toString());
    }),
    NOT_DELAYED_YET(s -> s.subject().last(Action.DELAY).isEmpty() ? fine() : no("DELAYED_BEFORE")),
    REASONS_CONVINCED(s -> {
        Reasons reasons = s.subject().reasons();
        return reasons != null && Boolean.TRUE.equals(reasons.reasonable()) ? fine() : no("REASONS_NOT_CONVINCING");
    }),
    UNTIL_AFTER_DUE(s -> {
        LocalDate due = s.clock().due();
        LocalDate after = due == null ? s.today() : due;
        return !gives(s, Detail.UNTIL)
                        || s.particulars()
                                .date(Detail.UNTIL)
                                .filter(after::isBefore)
                                .isPresent()
                ? fine()
                : no("UNTIL_NOT_AFTER_DUE", after.toString());
    }),

    // 征求意见, Art. 32–34
    CONSULTATION_OPEN(
            s -> !told(s) || s.consultation().filter(Consultation::open).isPresent()
                    ? fine()
                    : no("NO_SUCH_OPEN_CONSULTATION")),
    SOME_CONSULTATION_OPEN(s -> s.subject().pauseOpen() ? fine() : no("NO_CONSULTATION_OPEN")),
    NOT_BEFORE_THE_LETTER(s ->
            !told(s) || s.consultation().filter(c -> s.on().isBefore(c.asked())).isEmpty()
                    ? fine()
                    : no("BEFORE_THE_LETTER")),
    SILENCE_REACHED(OpinionChecks::silence),
    OBJECTED(OpinionChecks::objected),

    // 信息处理费, Art. 42
    NO_FEE_YET(s -> s.subject().fee() == null ? fine() : no("FEE_NOTIFIED_BEFORE")),
    FEE_BY_TARIFF(FeeChecks::byTariff),
    FEE_AWAITED(s -> {
        Fee fee = s.subject().fee();
        return fee != null && fee.awaited() ? fine() : no("NO_FEE");
    }),
    NOT_BEFORE_THE_FEE_NOTICE(s -> {
        Fee fee = s.subject().fee();
        return notBefore(s, fee == null ? null : fee.noticed());
    }),
    FEE_OVERDUE(FeeChecks::overdue),
    FEE_PAID(s -> {
        Fee fee = s.subject().fee();
        return fee != null && fee.paid() != null && !fee.refunded() ? fine() : no("FEE_NOT_PAID");
    }),

    // 延期, Art. 33
    NO_EXTENSION_YET(s -> {
        Extension extension = s.subject().extension();
        return extension == null || extension.declined() ? fine() : no("EXTENDED_BEFORE");
    }),
    EXTENSION_DAYS_FIT(s -> {
        Limit limit = s.law().limit(LimitCode.EXTENSION).orElseThrow();
        return !gives(s, Detail.DAYS)
                        || s.particulars().number(Detail.DAYS).stream().anyMatch(d -> d >= 1 && d <= limit.most())
                ? fine()
                : no("EXTENSION_TOO_LONG", Integer.toString(limit.most()));
    }),
    EXTENSION_PROPOSED(s -> {
        Extension extension = s.subject().extension();
        return extension != null && extension.pending() ? fine() : no("NO_EXTENSION_PROPOSED");
    }),
    NOT_THE_PROPOSER(s -> {
        Extension extension = s.subject().extension();
        return extension == null || extension.proposedBy() != s.person() ? fine() : no("PROPOSER_MAY_NOT");
    }),
    REPLY_NOT_OVERDUE(s -> {
        LocalDate due = s.clock().due();
        return due == null || !s.today().isAfter(due) ? fine() : no("REPLY_OVERDUE", due.toString());
    }),

    // items and outcomes, Art. 36–39
    NOTHING_DECIDED(s -> s.subject().items().stream().noneMatch(Item::decided) ? fine() : no("ITEM_DECIDED_BEFORE")),
    SEVERAL_ITEMS(s -> !told(s) || s.particulars().lines(Detail.ITEMS).size() > 1 ? fine() : no("ONE_ITEM_ONLY")),
    ITEM_KNOWN(s -> !told(s) || s.item().isPresent() ? fine() : no("NO_SUCH_ITEM")),
    OUTCOME_LAWFUL(OutcomeChecks::lawful),
    OUTCOME_FACTS_GIVEN(OutcomeChecks::facts),
    OUTCOME_HAS_ITS_RECORD(OutcomeChecks::record),
    ALL_DECIDED(s -> s.subject().allDecided() ? fine() : no("ITEM_UNDECIDED", undecided(s))),
    NO_PAUSE_OPEN(s -> !s.subject().pauseOpen() ? fine() : no("PAUSE_OPEN")),
    NO_TASK_OPEN(s -> s.subject().taskings().stream().noneMatch(Tasking::open) ? fine() : no("TASK_OPEN")),
    NO_EXTENSION_PENDING(s -> {
        Extension extension = s.subject().extension();
        return extension == null || !extension.pending() ? fine() : no("EXTENSION_PENDING");
    }),
    /** An opinion, a search, a correction that an outcome relies on may have come or gone since it was decided. */
    RECORDS_STAND(OutcomeChecks::records),
    /** Against the objection of a third party nothing is disclosed before the letter about it reached the party (Art. 32). */
    THIRD_PARTY_TOLD(OpinionChecks::toldBefore),
    LETTERS_COMPLETE(s -> s.missing().isEmpty() ? fine() : no("LETTER_INCOMPLETE", String.join("；", s.missing()))),
    /** 先审查、后公开 (Art. 17): what is given out was reviewed for secrecy since the draft. */
    SECRECY_PASSED_WHEN_GIVING(
            s -> !gives(s.subject()) || secrecyPassed(s.subject()) ? fine() : no("SECRECY_NOT_PASSED")),
    SECRECY_STILL_OPEN(s -> secrecyOpen(s.subject()) ? fine() : no("NOTHING_TO_REVIEW")),
    /** Four eyes: whoever decided an item, drafted or handed in decides neither the secrecy nor the sending. */
    NOT_THE_DRAFTER(s -> drafting(s.subject()).noneMatch(step -> Objects.equals(step.person(), s.person()))
            ? fine()
            : no("DRAFTER_MAY_NOT")),
    FACE_TO_FACE(s -> {
        ReceiptChannel channel = s.subject().registered().channel();
        return channel == ReceiptChannel.IN_PERSON || channel == ReceiptChannel.ORAL ? fine() : no("NOT_FACE_TO_FACE");
    }),
    /** 当场答复 is an answer on the spot; a later one is signed like any other. */
    ON_THE_DAY_OF_RECEIPT(
            s -> s.today().equals(s.subject().registered().receivedOn()) ? fine() : no("NOT_ON_THE_SPOT")),
    ONLY_LAPSED(s -> s.subject().outcomes().stream().allMatch(o -> o == ReplyOutcome.OTHER_CORRECTION_OVERDUE)
            ? fine()
            : no("LETTER_IS_OWED")),

    // 送达
    LETTER_UNSERVED(s -> s.subject().letters().stream().anyMatch(l -> l.served() == null)
                    && (!told(s) || s.letter().filter(l -> l.served() == null).isPresent())
            ? fine()
            : no("NO_SUCH_UNSERVED_LETTER")),
    NOT_BEFORE_THE_DATE(s ->
            !told(s) || s.letter().filter(l -> s.on().isBefore(l.date())).isEmpty()
                    ? fine()
                    : no("SERVED_BEFORE_DATED")),
    SERVICE_WAY_KNOWN(s ->
            !told(s) || ServiceWay.of(s.particulars().get(Detail.WAY)).isPresent()
                    ? fine()
                    : no("SERVICE_WAY_UNKNOWN", ServiceWay.titles())),
    /** The day of posting is the day of a reply; but what the addressee has to do within days counts from the arrival. */
    ARRIVAL_KNOWN(ServiceChecks::arrival),
    SERVICE_RESULT_KNOWN(s -> !gives(s, Detail.SERVICE_RESULT)
                    || ServiceResult.of(s.particulars().get(Detail.SERVICE_RESULT))
                            .isPresent()
            ? fine()
            : no("SERVICE_RESULT_UNKNOWN")),

    // 协办
    TASK_KNOWN_AND_OPEN(s -> s.subject().taskings().stream().anyMatch(Tasking::open)
                    && (!told(s) || s.tasking().filter(Tasking::open).isPresent())
            ? fine()
            : no("NO_SUCH_OPEN_TASK")),
    ANSWER_DAY_AHEAD(s -> !gives(s, Detail.ANSWER_BY)
                    || s.particulars()
                            .date(Detail.ANSWER_BY)
                            .filter(day -> !day.isBefore(s.on()))
                            .isPresent()
            ? fine()
            : no("DAY_NOT_AHEAD", Detail.ANSWER_BY.title())),

    // 并案
    MERGES_INTO_AN_EARLIER_CASE_OF_THE_SAME(MergeChecks::mergeable),

    // after the reply
    SOMETHING_WITHHELD(
            s -> s.subject().outcomes().stream().anyMatch(Condition::withholds) ? fine() : no("NOTHING_WITHHELD")),
    SOMETHING_GIVEN(s -> gives(s.subject())
                    && (!told(s)
                            || s.item()
                                    .map(Item::outcome)
                                    .filter(Condition::gives)
                                    .isPresent())
            ? fine()
            : no("NOTHING_GIVEN")),
    /** A period that a decision ordered is the decision's: it is not extended, delayed, begun anew or merged away. */
    NO_ORDERED_PERIOD(s -> s.subject().round() == 1 ? fine() : no("PERIOD_IS_ORDERED")),
    /** Ordered is a reply to be given anew, or one that did not come in time. */
    REPLY_GIVEN_OR_OVERDUE(s -> {
        LocalDate due = s.clock().due();
        return !s.subject().stage().open() || due != null && s.today().isAfter(due) ? fine() : no("REPLY_NOT_YET_OWED");
    }),
    NOT_BEFORE_THE_REPLY(s -> notBefore(s, ended(s.subject()))),
    NOT_MERGED(s -> s.subject().last(Action.MERGE).isEmpty() ? fine() : no("GOES_ON_ELSEWHERE")),
    DAYS_PLAUSIBLE(s -> !gives(s, Detail.DAYS)
                    || s.particulars().number(Detail.DAYS).stream().anyMatch(d -> d >= 1 && d <= 60)
            ? fine()
            : no("DAYS_IMPLAUSIBLE"));

    private static final Set<Action> ENDS =
            EnumSet.of(Action.APPROVE, Action.REPLY_ON_THE_SPOT, Action.CLOSE, Action.WITHDRAW);

    private static final Set<OutcomeFamily> GIVING = EnumSet.of(OutcomeFamily.GRANTED, OutcomeFamily.PARTIALLY_GRANTED);

    private final Function<Situation, Optional<Refusal>> question;

    Condition(Function<Situation, Optional<Refusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<Refusal> refuse(Situation situation) {
        return question.apply(situation);
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(of(code, arguments));
    }

    /** Whether the particulars are known, so that they can be judged. */
    private static boolean told(Situation s) {
        return s.given() != null;
    }

    private static boolean gives(Situation s, Detail detail) {
        return s.particulars().gives(detail);
    }

    /** Whether any information is handed out by the decisions as they stand. */
    static boolean gives(Case subject) {
        return subject.outcomes().stream().anyMatch(Condition::gives);
    }

    private static boolean gives(ReplyOutcome outcome) {
        return outcome != ReplyOutcome.GRANTED_ALREADY_PUBLIC && GIVING.contains(outcome.family());
    }

    /** The day the present round ended. */
    private static @Nullable LocalDate ended(Case subject) {
        return subject.last(step ->
                        ENDS.contains(step.action()) || step.from() == Stage.REPLIED && step.to() == Stage.SERVED)
                .map(Step::on)
                .orElse(null);
    }

    private static Optional<Refusal> notBefore(Situation s, @Nullable LocalDate letter) {
        return letter == null || !told(s) || !s.on().isBefore(letter)
                ? fine()
                : no("BEFORE_WHAT_IT_ANSWERS", letter.toString());
    }

    /** The steps that made the reply as it stands. */
    private static Stream<Step> drafting(Case subject) {
        Stream<Step> deciding = subject.items().stream()
                .map(Item::decision)
                .flatMap(Stream::ofNullable)
                .map(decision -> subject.steps().get(decision.step() - 1));
        return Stream.concat(
                deciding, Stream.of(Action.DRAFT, Action.SUBMIT).flatMap(action -> subject.last(action).stream()));
    }

    /** Whether something is given out whose secrecy nobody has reviewed since the draft. */
    static boolean secrecyOpen(Case subject) {
        return gives(subject) && !secrecyPassed(subject);
    }

    private static boolean withholds(ReplyOutcome outcome) {
        return outcome == ReplyOutcome.PARTIALLY_GRANTED
                || outcome.family() == OutcomeFamily.REFUSED && outcome != ReplyOutcome.REFUSED_ADMIN_QUERY;
    }

    private static boolean secrecyPassed(Case subject) {
        return subject.last(step -> step.action() == Action.SUBMIT || step.action() == Action.PASS_SECRECY_REVIEW)
                .filter(step -> step.action() == Action.PASS_SECRECY_REVIEW)
                .isPresent();
    }

    private static String undecided(Situation s) {
        return String.join(
                "、",
                s.subject().items().stream()
                        .filter(item -> !item.decided())
                        .map(item -> Integer.toString(item.number()))
                        .toList());
    }

    private static Optional<Refusal> withinCorrectionNotice(Situation s) {
        LocalDate start = s.clock().start();
        Optional<Limit> limit = s.law().limit(LimitCode.CORRECTION_NOTICE);
        if (start == null || limit.isEmpty()) {
            return fine();
        }
        LocalDate last = s.calendar().due(start, limit.get().days()).due();
        return s.on().isAfter(last) ? no("CORRECTION_NOTICE_TOO_LATE", last.toString()) : fine();
    }

    private static Optional<Refusal> answerDay(Situation s, LimitCode code) {
        if (!gives(s, Detail.ANSWER_BY)) {
            return fine();
        }
        int least = s.law().limit(code).map(Limit::least).orElse(1);
        LocalDate first = s.calendar().due(s.on(), least).due();
        return s.particulars()
                        .date(Detail.ANSWER_BY)
                        .filter(day -> !day.isBefore(first))
                        .isPresent()
                ? fine()
                : no("ANSWER_DAY_TOO_SOON", Integer.toString(least), first.toString());
    }
}
