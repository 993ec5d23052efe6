package cn.yangguang.application;

import static cn.yangguang.application.Refusal.of;

import cn.yangguang.deadline.CaseClock;
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
        return correction == null || !s.on().isAfter(correction.answerBy()) || !told(s) || gives(s, Detail.REASON)
                ? fine()
                : no("LATE_CORRECTION_NEEDS_REASON", correction.answerBy().toString());
    }),
    CORRECTION_OVERDUE(s -> {
        Correction correction = s.subject().correction();
        return correction != null && s.today().isAfter(correction.answerBy())
                ? fine()
                : no(
                        "CORRECTION_NOT_OVERDUE",
                        correction == null ? "" : correction.answerBy().toString());
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
        return reasons != null && s.today().isAfter(reasons.answerBy())
                ? fine()
                : no(
                        "REASONS_NOT_OVERDUE",
                        reasons == null ? "" : reasons.answerBy().toString());
    }),
    REASONS_CONVINCED(s -> {
        Reasons reasons = s.subject().reasons();
        return reasons != null && Boolean.TRUE.equals(reasons.reasonable()) ? fine() : no("REASONS_NOT_CONVINCING");
    }),
    UNTIL_AHEAD(s -> !gives(s, Detail.UNTIL)
                    || s.particulars()
                            .date(Detail.UNTIL)
                            .filter(s.on()::isBefore)
                            .isPresent()
            ? fine()
            : no("DAY_NOT_AHEAD", Detail.UNTIL.title())),

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
    SILENCE_REACHED(Condition::silenceReached),
    OBJECTED(s -> s.subject().consultations().stream().anyMatch(Consultation::objects)
                    && (!told(s)
                            || s.consultation().filter(Consultation::objects).isPresent())
            ? fine()
            : no("NO_OBJECTION")),

    // 信息处理费, Art. 42
    NO_FEE_YET(s -> s.subject().fee() == null ? fine() : no("FEE_NOTIFIED_BEFORE")),
    FEE_BY_TARIFF(FeeChecks::byTariff),
    FEE_NOTIFIED(s -> s.subject().fee() != null ? fine() : no("NO_FEE")),
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
    /** Against the objection of a third party nothing is disclosed before it was told (Art. 32). */
    THIRD_PARTY_TOLD(s ->
            !gives(s.subject()) || s.subject().consultations().stream().noneMatch(c -> c.objects() && !c.told())
                    ? fine()
                    : no("THIRD_PARTY_NOT_TOLD")),
    LETTERS_COMPLETE(s -> s.missing().isEmpty() ? fine() : no("LETTER_INCOMPLETE", String.join("；", s.missing()))),
    /** 先审查、后公开 (Art. 17): what is given out was reviewed for secrecy since the draft. */
    SECRECY_PASSED_WHEN_GIVING(
            s -> !gives(s.subject()) || secrecyPassed(s.subject()) ? fine() : no("SECRECY_NOT_PASSED")),
    SECRECY_STILL_OPEN(s -> secrecyOpen(s.subject()) ? fine() : no("NOTHING_TO_REVIEW")),
    /** Four eyes: whoever drafted it decides neither its secrecy nor its sending. */
    NOT_THE_DRAFTER(s -> s.subject()
                    .last(step -> step.action() == Action.DRAFT || step.action() == Action.DECIDE)
                    .filter(step -> Objects.equals(step.person(), s.person()))
                    .isEmpty()
            ? fine()
            : no("DRAFTER_MAY_NOT")),
    FACE_TO_FACE(s -> {
        ReceiptChannel channel = s.subject().registered().channel();
        return channel == ReceiptChannel.IN_PERSON || channel == ReceiptChannel.ORAL ? fine() : no("NOT_FACE_TO_FACE");
    }),
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
    MERGES_INTO_AN_EARLIER_CASE_OF_THE_SAME(Condition::mergeable),

    // after the reply
    SOMETHING_WITHHELD(
            s -> s.subject().outcomes().stream().anyMatch(Condition::withholds) ? fine() : no("NOTHING_WITHHELD")),
    SOMETHING_GIVEN(s -> gives(s.subject()) ? fine() : no("NOTHING_GIVEN")),
    DAYS_PLAUSIBLE(s -> !gives(s, Detail.DAYS)
                    || s.particulars().number(Detail.DAYS).stream().anyMatch(d -> d >= 1 && d <= 60)
            ? fine()
            : no("DAYS_IMPLAUSIBLE"));

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
        return subject.outcomes().stream()
                .anyMatch(o -> o != ReplyOutcome.GRANTED_ALREADY_PUBLIC && GIVING.contains(o.family()));
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

    private static Optional<Refusal> silenceReached(Situation s) {
        if (!told(s)) {
            return fine();
        }
        Optional<Consultation> consultation = s.consultation();
        LocalDate delivered = consultation.map(Consultation::delivered).orElse(null);
        if (delivered == null) {
            return no("NOTICE_NOT_DELIVERED");
        }
        Optional<Limit> limit = s.law()
                .limit(
                        switch (consultation.orElseThrow().kind()) {
                            case THIRD_PARTY -> LimitCode.THIRD_PARTY;
                            case CO_MAKER -> LimitCode.CO_MAKER;
                        });
        LocalDate last =
                limit.map(l -> s.calendar().due(delivered, l.days()).due()).orElse(delivered);
        return s.today().isAfter(last) ? fine() : no("SILENCE_NOT_REACHED", last.toString());
    }

    private static Optional<Refusal> mergeable(Situation s) {
        if (!told(s)) {
            return fine();
        }
        Case other = s.other();
        if (other == null || other.registered().id() == s.subject().registered().id()) {
            return no("NO_SUCH_CASE", s.particulars().get(Detail.INTO));
        }
        boolean same =
                other.registered().organ().equals(s.subject().registered().organ())
                        && other.registered()
                                .applicant()
                                .equals(s.subject().registered().applicant())
                        && other.registered().law() == s.subject().registered().law();
        if (!same) {
            return no("NOT_THE_SAME_APPLICANT");
        }
        if (other.stage() != Stage.UNDER_REVIEW) {
            return no(
                    "OTHER_CASE_NOT_IN_HAND",
                    other.registered().number(),
                    other.stage().title());
        }
        LocalDate mine = s.clock().due();
        LocalDate its = CaseClock.read(s.law(), s.calendar(), ClockEvents.of(other), s.today())
                .due();
        return mine != null && its != null && its.isAfter(mine)
                ? no("OTHER_CASE_LATER", other.registered().number())
                : fine();
    }
}
