package cn.yangguang.complaint;

import static cn.yangguang.complaint.ComplaintAction.*;
import static cn.yangguang.complaint.ComplaintCondition.*;
import static cn.yangguang.complaint.ComplaintRule.asks;
import static cn.yangguang.complaint.ComplaintStage.*;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests all ask
 * {@link #ask}.
 */
final class ComplaintRules {

    private static final Set<EntryKind> ALL = EnumSet.allOf(EntryKind.class);
    private static final Set<EntryKind> PLAIN = EnumSet.of(EntryKind.SUGGESTION, EntryKind.QUESTION);
    private static final Set<EntryKind> SIGNED = EnumSet.of(EntryKind.COMPLAINT, EntryKind.REPORT);
    private static final Set<EntryKind> OPEN_TO_HANDLERS = EnumSet.complementOf(EnumSet.of(EntryKind.REPORT));
    private static final Set<EntryKind> ONLY_COMPLAINTS = EnumSet.of(EntryKind.COMPLAINT);
    private static final Set<EntryKind> ONLY_REPORTS = EnumSet.of(EntryKind.REPORT);

    private static final Set<ComplaintStage> AT_WORK = EnumSet.of(ComplaintStage.RECEIVED, ASSIGNED);
    private static final Set<ComplaintStage> BEFORE_THE_ANSWER = EnumSet.of(ComplaintStage.RECEIVED, ASSIGNED, DRAFTED);

    private static final Set<Duty> HANDLER = EnumSet.of(Duty.HANDLER);
    private static final Set<Duty> SIGNATORY = EnumSet.of(Duty.SIGNATORY);
    private static final Set<Duty> EITHER = EnumSet.of(Duty.HANDLER, Duty.SIGNATORY);
    /** No duty: the sender, by number and query code. */
    private static final Set<Duty> SENDER = EnumSet.noneOf(Duty.class);

    private static final String A46 = "条例第四十六条";
    private static final String A47 = "条例第四十七条、第五十一条";
    private static final String HOUSE = "办理约定";

    static final List<ComplaintRule> RULES = List.of(
            rule(ASSIGN, ALL, AT_WORK, ASSIGNED, EITHER, HOUSE, asks(ComplaintDetail.ASSIGNEE), ASSIGNEE_KNOWN),
            rule(NOTE, ALL, BEFORE_THE_ANSWER, null, EITHER, HOUSE, asks(ComplaintDetail.EVENT)),
            rule(ANSWER, PLAIN, Set.of(ASSIGNED), ANSWERED, HANDLER, A46, asks(ComplaintDetail.ANSWER), NAMES_NOBODY),
            rule(DRAFT, SIGNED, Set.of(ASSIGNED), DRAFTED, HANDLER, A47, asks(ComplaintDetail.ANSWER), NAMES_NOBODY),
            rule(RETURN, SIGNED, Set.of(DRAFTED), ASSIGNED, EITHER, A47, asks(ComplaintDetail.REASON)),
            rule(SIGN, SIGNED, Set.of(DRAFTED), ANSWERED, SIGNATORY, A47, List.of(), NOT_THE_DRAFTER, NAMES_NOBODY),
            rule(
                    EXTEND,
                    ALL,
                    AT_WORK,
                    null,
                    SIGNATORY,
                    HOUSE,
                    asks(ComplaintDetail.DAYS, ComplaintDetail.REASON),
                    NOT_EXTENDED,
                    NOT_LATE,
                    DAYS_WITHIN),
            rule(
                    TRANSFER,
                    ALL,
                    AT_WORK,
                    ComplaintStage.RECEIVED,
                    EITHER,
                    A47,
                    asks(ComplaintDetail.ORGAN, ComplaintDetail.REASON),
                    ORGAN_COMPETENT),
            rule(REFER, ALL, AT_WORK, REFERRED, EITHER, A47, asks(ComplaintDetail.BODY, ComplaintDetail.REASON)),
            rule(
                    JOIN,
                    ALL,
                    AT_WORK,
                    JOINED,
                    EITHER,
                    HOUSE,
                    asks(ComplaintDetail.INTO, ComplaintDetail.REASON),
                    JOINABLE),
            rule(
                    HAND_TO_INSPECTION,
                    OPEN_TO_HANDLERS,
                    AT_WORK,
                    ComplaintStage.RECEIVED,
                    EITHER,
                    A47,
                    asks(ComplaintDetail.REASON),
                    INSPECTORS_THERE),
            rule(CARRY_OVER, ONLY_COMPLAINTS, AT_WORK, CARRIED_OVER, HANDLER, A47, asks(ComplaintDetail.REASON), BELOW),
            rule(
                    NAME_CONCERNED,
                    ONLY_REPORTS,
                    BEFORE_THE_ANSWER,
                    null,
                    Set.of(Duty.INSPECTOR),
                    A47,
                    asks(ComplaintDetail.PERSON),
                    OTHERS_LEFT),
            rule(PROPOSE_INVALID, ALL, AT_WORK, INVALID_PROPOSED, EITHER, HOUSE, asks(ComplaintDetail.REASON)),
            rule(CONFIRM_INVALID, ALL, Set.of(INVALID_PROPOSED), INVALID, EITHER, HOUSE, List.of(), NOT_THE_PROPOSER),
            rule(
                    RESTORE,
                    ALL,
                    EnumSet.of(INVALID_PROPOSED, INVALID, JOINED),
                    ComplaintStage.RECEIVED,
                    EITHER,
                    HOUSE,
                    asks(ComplaintDetail.REASON)),
            rule(RATE, ALL, Set.of(ANSWERED), RATED, SENDER, A46, asks(ComplaintDetail.RATING)),
            rule(
                    REOPEN,
                    ALL,
                    Set.of(RATED),
                    ComplaintStage.RECEIVED,
                    SENDER,
                    A46,
                    List.of(),
                    UNSATISFIED,
                    NOT_REOPENED));

    private ComplaintRules() {}

    /** What the table says. */
    sealed interface Verdict {

        record Allowed(ComplaintRule rule, ComplaintStage to) implements Verdict {}

        record Refused(List<ComplaintRefusal> reasons) implements Verdict {}
    }

    static Optional<ComplaintRule> find(ComplaintAction action, Complaint subject) {
        return RULES.stream()
                .filter(rule -> rule.fits(action, subject.kind(), subject.stage()))
                .findFirst();
    }

    static Verdict ask(ComplaintAction action, ComplaintSituation s) {
        Optional<ComplaintRule> rule = find(action, s.subject());
        if (rule.isEmpty()) {
            return new Verdict.Refused(List.of(ComplaintRefusal.of("NOT_NOW", action.title())));
        }
        List<ComplaintRefusal> reasons = new ArrayList<>(duty(rule.get(), s));
        reasons.addAll(details(rule.get(), s.given(), s.subject()));
        if (reasons.isEmpty()) {
            rule.get().conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        ComplaintStage to =
                rule.get().to() == null ? s.subject().stage() : rule.get().to();
        return reasons.isEmpty() && to != null ? new Verdict.Allowed(rule.get(), to) : new Verdict.Refused(reasons);
    }

    private static List<ComplaintRefusal> duty(ComplaintRule rule, ComplaintSituation s) {
        Set<Duty> needed = rule.duties(s.subject().kind());
        boolean fits = needed.isEmpty() ? s.person() == null : !Collections.disjoint(needed, s.duties());
        return fits ? List.of() : List.of(ComplaintRefusal.of("DUTY_MISSING"));
    }

    private static List<ComplaintRefusal> details(
            ComplaintRule rule, @Nullable ComplaintParticulars given, Complaint subject) {
        if (given == null) {
            return List.of();
        }
        List<ComplaintRefusal> reasons = new ArrayList<>();
        String seen = given.get(ComplaintDetail.SEEN);
        if (!seen.isEmpty() && !seen.equals(Integer.toString(subject.seen()))) {
            reasons.add(ComplaintRefusal.of("CHANGED_MEANWHILE"));
        }
        rule.asks().stream()
                .filter(asked -> asked.required() && !given.gives(asked.detail()))
                .forEach(asked -> reasons.add(
                        ComplaintRefusal.of("DETAIL_MISSING", asked.detail().title())));
        given.details().forEach((detail, text) -> {
            if (text.length() > ComplaintParticulars.LONGEST) {
                reasons.add(ComplaintRefusal.of("DETAIL_LONG", detail.title(), "" + ComplaintParticulars.LONGEST));
            }
        });
        boolean strange = rule.action() == RATE
                && given.gives(ComplaintDetail.RATING)
                && EnumSet.allOf(Rating.class).stream()
                        .noneMatch(rating -> rating.name().equals(given.get(ComplaintDetail.RATING)));
        if (strange) {
            reasons.add(ComplaintRefusal.of("UNKNOWN_CHOICE", ComplaintDetail.RATING.title()));
        }
        return reasons;
    }

    private static ComplaintRule rule(
            ComplaintAction action,
            Set<EntryKind> kinds,
            Set<ComplaintStage> from,
            @Nullable ComplaintStage to,
            Set<Duty> duties,
            String norm,
            List<ComplaintRule.Asked> asks,
            ComplaintCondition... conditions) {
        return new ComplaintRule(action, kinds, from, to, duties, norm, asks, List.of(conditions));
    }
}
