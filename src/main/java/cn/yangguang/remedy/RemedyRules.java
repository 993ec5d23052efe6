package cn.yangguang.remedy;

import static cn.yangguang.remedy.RemedyCondition.*;
import static cn.yangguang.remedy.RemedyDetail.*;
import static cn.yangguang.remedy.RemedyKind.COMPLAINT;
import static cn.yangguang.remedy.RemedyKind.LAWSUIT;
import static cn.yangguang.remedy.RemedyKind.REVIEW;
import static cn.yangguang.remedy.RemedyStage.ACCEPTED;
import static cn.yangguang.remedy.RemedyStage.ANSWERED;
import static cn.yangguang.remedy.RemedyStage.CONCLUDED;
import static cn.yangguang.remedy.RemedyStage.DECIDED;
import static cn.yangguang.remedy.RemedyStage.DISCARDED;

import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests all ask
 * {@link #ask}.
 */
final class RemedyRules {

    private static final String FORM = "条例第五十条第（三）项";

    static final List<RemedyRule> RULES = List.of(
            // 登记
            RemedyRule.of(RemedyAction.RECORD, REVIEW)
                    .to(ACCEPTED)
                    .under("条例第五十一条、行政复议法")
                    .asks(ON, BODY, DOCUMENT)
                    .takes(NOTICE_ON, SIMPLIFIED, CLAIM, PARTY)
                    .when(DOCUMENT_NEW, NOTICE_PLAUSIBLE),
            RemedyRule.of(RemedyAction.RECORD, LAWSUIT)
                    .to(ACCEPTED)
                    .under("条例第五十一条、行政诉讼法")
                    .asks(ON, ROUTE, BODY, DOCUMENT)
                    .takes(NOTICE_ON, CLAIM, PARTY)
                    .when(DOCUMENT_NEW, NOTICE_PLAUSIBLE),
            RemedyRule.of(RemedyAction.RECORD, COMPLAINT)
                    .to(ACCEPTED)
                    .under("条例第四十七条、第五十一条")
                    .asks(ON, CLAIM)
                    .takes(CHANNEL, PARTY, CONTACT)
                    .when(),
            RemedyRule.of(RemedyAction.AMEND, REVIEW)
                    .from(ACCEPTED, ANSWERED, CONCLUDED)
                    .under(FORM)
                    .asks(ON, BODY, DOCUMENT)
                    .takes(NOTICE_ON, SIMPLIFIED, CLAIM, PARTY)
                    .when(DOCUMENT_NEW, NOTICE_PLAUSIBLE),
            RemedyRule.of(RemedyAction.AMEND, LAWSUIT)
                    .from(ACCEPTED, ANSWERED, CONCLUDED)
                    .under(FORM)
                    .asks(ON, ROUTE, BODY, DOCUMENT)
                    .takes(NOTICE_ON, CLAIM, PARTY)
                    .when(DOCUMENT_NEW, NOTICE_PLAUSIBLE),
            RemedyRule.of(RemedyAction.AMEND, COMPLAINT)
                    .from(ACCEPTED, DECIDED)
                    .under("条例第五十一条")
                    .asks(ON, CLAIM)
                    .takes(CHANNEL, PARTY, CONTACT)
                    .when(),

            // 复议、诉讼
            RemedyRule.of(RemedyAction.ANSWER, REVIEW)
                    .from(ACCEPTED)
                    .to(ANSWERED)
                    .under("行政复议法（2023）第四十八条、第五十四条")
                    .asks(ON)
                    .takes(DOCUMENT, OPINION)
                    .when(NOT_BEFORE_ACCEPTED),
            RemedyRule.of(RemedyAction.ANSWER, LAWSUIT)
                    .from(ACCEPTED)
                    .to(ANSWERED)
                    .under("行政诉讼法第六十七条")
                    .asks(ON)
                    .takes(DOCUMENT, OPINION)
                    .when(NOT_BEFORE_ACCEPTED),
            RemedyRule.of(RemedyAction.PROGRESS, REVIEW, LAWSUIT, COMPLAINT)
                    .from(ACCEPTED, ANSWERED, DECIDED)
                    .under(FORM)
                    .asks(ON, EVENT)
                    .takes(OPINION)
                    .when(NOT_BEFORE_ACCEPTED),
            RemedyRule.of(RemedyAction.CONCLUDE, REVIEW, LAWSUIT)
                    .from(ACCEPTED, ANSWERED)
                    .to(CONCLUDED)
                    .under(FORM)
                    .asks(ON, RESULT, DOCUMENT)
                    .takes(RECEIVED_ON, ORDERS_REPLY, DAYS, OPINION)
                    .when(NOT_BEFORE_ACCEPTED, RECEIVED_PLAUSIBLE, ORDER_FITS_RESULT),
            RemedyRule.of(RemedyAction.REOPEN, LAWSUIT)
                    .from(CONCLUDED)
                    .to(ACCEPTED)
                    .under("行政诉讼法第八十五条、第九十条")
                    .asks(ON, BODY, DOCUMENT)
                    .takes(NOTICE_ON, REASON)
                    .when(NOT_BEFORE_ACCEPTED, NOTICE_PLAUSIBLE),
            RemedyRule.of(RemedyAction.ORDER_REPLY, REVIEW, LAWSUIT)
                    .from(CONCLUDED)
                    .under("行政复议法（2023）第七十七条、行政诉讼法第九十四条")
                    .asks(ON, DAYS)
                    .takes(REASON)
                    .when(REPLY_ORDERED, ABOUT_A_CASE, NOT_ORDERED_BEFORE),

            // 举报投诉: handled by the organ above
            RemedyRule.of(RemedyAction.ASK, COMPLAINT)
                    .from(ACCEPTED)
                    .under("条例第四十七条")
                    .asks(QUESTION, ANSWER_BY)
                    .takes(ON)
                    .when(NOT_BEFORE_ACCEPTED, ANSWER_DAY_AHEAD),
            RemedyRule.of(RemedyAction.EXPLAIN, COMPLAINT)
                    .from(ACCEPTED)
                    .under("条例第四十七条")
                    .asks(ON, EXPLANATION)
                    .when(NOT_BEFORE_ACCEPTED),
            RemedyRule.of(RemedyAction.DECIDE, COMPLAINT)
                    .from(ACCEPTED)
                    .to(DECIDED)
                    .by(Duty.SIGNATORY)
                    .under("条例第四十七条、第五十一条、第五十三条")
                    .asks(FINDING, MEASURE)
                    .takes(ON)
                    .when(NOT_BEFORE_ACCEPTED),
            RemedyRule.of(RemedyAction.TELL, COMPLAINT)
                    .from(DECIDED)
                    .to(CONCLUDED)
                    .under("条例第五十一条")
                    .asks(ON, WAY)
                    .takes(OPINION)
                    .when(NOT_BEFORE_ACCEPTED),

            // mistakes of ours
            RemedyRule.of(RemedyAction.VOID, REVIEW, LAWSUIT, COMPLAINT)
                    .from(ACCEPTED, ANSWERED, DECIDED, CONCLUDED)
                    .under(FORM)
                    .asks(REASON)
                    .when(SOMETHING_TO_VOID),
            RemedyRule.of(RemedyAction.DISCARD, REVIEW, LAWSUIT, COMPLAINT)
                    .from(ACCEPTED, ANSWERED, DECIDED, CONCLUDED)
                    .to(DISCARDED)
                    .by(Duty.SIGNATORY)
                    .under(FORM)
                    .asks(REASON)
                    .when());

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(RemedyRule rule, RemedyStage to) implements Verdict {}

        record Refused(List<RemedyRefusal> reasons) implements Verdict {}
    }

    private static final Set<RemedyAction> LASTING =
            EnumSet.of(RemedyAction.RECORD, RemedyAction.AMEND, RemedyAction.ORDER_REPLY);

    private RemedyRules() {}

    /** All reasons against it are told, not only the first. */
    static Verdict ask(RemedyAction action, RemedySituation s) {
        Optional<RemedyRule> found = find(action, s.subject());
        if (found.isEmpty()) {
            RemedyStage stage = s.subject().stage();
            return new Verdict.Refused(List.of(
                    RemedyRefusal.of("NOT_AT_THIS_STAGE", action.title(), stage == null ? "未登记" : stage.title())));
        }
        RemedyRule rule = found.get();
        List<RemedyRefusal> reasons = new ArrayList<>();
        if (rule.duties().stream().noneMatch(s.duties()::contains)) {
            reasons.add(RemedyRefusal.of(
                    "DUTY_MISSING", rule.duties().stream().map(Duty::title).collect(Collectors.joining("、"))));
        }
        if (s.given() != null) {
            judge(rule, s.given(), s, reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty()
                ? new Verdict.Allowed(rule, destination(rule, s.subject()))
                : new Verdict.Refused(reasons);
    }

    /** The rule for the action as the remedy stands; there is never more than one. */
    static Optional<RemedyRule> find(RemedyAction action, Remedy subject) {
        RemedyStage stage = subject.stage();
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && rule.kinds().contains(subject.registered().kind())
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }

    /** The step that would be taken back: the last one, unless it stands for good. */
    static Optional<RemedyStep> voidable(Remedy subject) {
        List<RemedyStep> effective = subject.effective();
        return effective.isEmpty() || LASTING.contains(effective.getLast().action())
                ? Optional.empty()
                : Optional.of(effective.getLast());
    }

    private static RemedyStage destination(RemedyRule rule, Remedy subject) {
        if (rule.action() == RemedyAction.VOID) {
            RemedyStage before = voidable(subject).orElseThrow().from();
            return before == null ? ACCEPTED : before;
        }
        RemedyStage to = rule.to();
        RemedyStage stage = subject.stage();
        return to != null ? to : stage == null ? ACCEPTED : stage;
    }

    private static void judge(
            RemedyRule rule, RemedyParticulars given, RemedySituation s, List<RemedyRefusal> reasons) {
        if (given.gives(SEEN)
                && !given.get(SEEN).equals(Integer.toString(s.subject().seen()))) {
            reasons.add(RemedyRefusal.of("CHANGED_MEANWHILE"));
        }
        for (RemedyAsked asked : rule.asks()) {
            RemedyDetail detail = asked.detail();
            if (asked.required() && !given.gives(detail)) {
                reasons.add(RemedyRefusal.of("DETAIL_MISSING", detail.title()));
            } else if (given.gives(detail) && !wellFormed(detail, given)) {
                reasons.add(RemedyRefusal.of("DETAIL_MALFORMED", detail.title(), given.get(detail)));
            }
        }
        LocalDate on = s.on();
        if (on.isAfter(s.today())) {
            reasons.add(RemedyRefusal.of("DAY_AHEAD", on.toString()));
        }
        given.details().forEach((detail, text) -> {
            if (text.length() > RemedyParticulars.LONGEST) {
                reasons.add(RemedyRefusal.of(
                        "DETAIL_TOO_LONG", detail.title(), Integer.toString(RemedyParticulars.LONGEST)));
            }
        });
    }

    private static boolean wellFormed(RemedyDetail detail, RemedyParticulars given) {
        return switch (detail.kind()) {
            case DAY -> given.date(detail).isPresent();
            case NUMBER -> given.number(detail).isPresent();
            case YES_NO -> given.get(detail).matches("[是否]");
            case CHOICE -> detail.choices().stream().anyMatch(c -> c.value().equals(given.get(detail)));
            default -> true;
        };
    }
}
