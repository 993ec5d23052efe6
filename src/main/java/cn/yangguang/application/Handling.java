package cn.yangguang.application;

import static cn.yangguang.application.Detail.CONSULTATION;
import static cn.yangguang.application.Detail.ITEMS;
import static cn.yangguang.application.Detail.LETTER;
import static cn.yangguang.application.Detail.SEEN;
import static cn.yangguang.application.Detail.SERVICE_RESULT;
import static cn.yangguang.application.Stage.CONSULTING_ORGAN;
import static cn.yangguang.application.Stage.CONSULTING_THIRD_PARTY;
import static cn.yangguang.application.Stage.REPLIED;
import static cn.yangguang.application.Stage.SERVED;
import static cn.yangguang.application.Stage.UNDER_REVIEW;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.ConsultationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen; there is no way round it, also not for an administrator. The button
 * on the page, the guard in the server, the matrix in the documents and the tests all ask {@link #ask}.
 */
final class Handling {

    static final List<Rule> RULES = HandlingTable.ALL;

    /** No day that is set in a case lies farther ahead. */
    private static final int FARTHEST_YEARS = 2;

    private static final int SHOWN = 40;

    private Handling() {}

    /** May the person of the situation do this? All reasons against it are told, not only the first. */
    static Verdict ask(Action action, Situation s) {
        Optional<Rule> found = find(action, s.subject().stage())
                .filter(rule -> rule.known(s.subject().law()));
        if (found.isEmpty()) {
            return new Verdict.Refused(
                    List.of(Refusal.notAtThisStage(action, s.subject().stage())));
        }
        Rule rule = found.get();
        List<Refusal> reasons = new ArrayList<>();
        if (rule.duties().stream().noneMatch(s.duties()::contains)) {
            reasons.add(Refusal.of(
                    "DUTY_MISSING",
                    rule.duties().stream().sorted().map(Duty::title).collect(Collectors.joining("、"))));
        }
        Particulars given = s.given();
        if (given != null) {
            judge(rule, given, s, reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty() ? new Verdict.Allowed(rule, destination(rule, s)) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }

    private static void judge(Rule rule, Particulars given, Situation s, List<Refusal> reasons) {
        if (given.gives(SEEN)
                && !given.get(SEEN).equals(Integer.toString(s.subject().seen()))) {
            reasons.add(Refusal.of("CHANGED_MEANWHILE"));
        }
        rule.asks().stream()
                .filter(asked -> asked.required() && !given.gives(asked.detail()))
                .forEach(asked ->
                        reasons.add(Refusal.of("DETAIL_MISSING", asked.detail().title())));
        given.details().keySet().stream().sorted().forEach(detail -> judge(rule, detail, given, s, reasons));
        LocalDate on = s.on();
        if (on.isAfter(s.today()) || on.isBefore(s.subject().registered().receivedOn())) {
            reasons.add(Refusal.of(
                    "DAY_IMPLAUSIBLE",
                    on.toString(),
                    s.subject().registered().receivedOn().toString(),
                    s.today().toString()));
        }
    }

    /** What the rule does not ask for is not taken: a day would backdate, a list of letters would be a letter nobody sealed. */
    private static void judge(Rule rule, Detail detail, Particulars given, Situation s, List<Refusal> reasons) {
        String text = given.get(detail);
        if (detail != SEEN && rule.asks().stream().noneMatch(asked -> asked.detail() == detail)) {
            reasons.add(Refusal.of("DETAIL_NOT_ASKED", detail.title()));
        } else if (text.length() > Particulars.LONGEST) {
            reasons.add(Refusal.of("DETAIL_TOO_LONG", detail.title(), Integer.toString(Particulars.LONGEST)));
        } else if (!wellFormed(detail, given)) {
            reasons.add(Refusal.of("DETAIL_MALFORMED", detail.title(), shown(text)));
        } else if (detail == ITEMS && given.lines(detail).size() > IntakeChecks.MOST_ITEMS) {
            reasons.add(Refusal.of("TOO_MANY_ITEMS", Integer.toString(IntakeChecks.MOST_ITEMS)));
        } else if (detail.kind() == Detail.Kind.DAY
                && given.date(detail)
                        .filter(s.today().plusYears(FARTHEST_YEARS)::isBefore)
                        .isPresent()) {
            reasons.add(Refusal.of("DAY_TOO_FAR", detail.title(), text));
        }
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{C}", "□");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    private static boolean wellFormed(Detail detail, Particulars given) {
        return switch (detail.kind()) {
            case LINE -> PlainText.line(given.get(detail));
            case TEXT, LINES -> PlainText.text(given.get(detail));
            case DAY -> given.date(detail).isPresent();
            case NUMBER -> given.number(detail).isPresent();
            case YES_NO -> given.says(detail, true) || given.says(detail, false);
        };
    }

    private static Stage destination(Rule rule, Situation s) {
        return switch (rule.destination()) {
            case Destination.To(Stage fixed) -> fixed;
            case Destination.Stay() -> s.subject().stage();
            case Destination.BackToWork() -> work(rule.action(), s);
            case Destination.WhenAllServed() ->
                allServed(s) ? SERVED : s.subject().stage();
        };
    }

    /** Whose opinion is still awaited once the act is done. */
    private static Stage work(Action action, Situation s) {
        int answered = action == Action.ASK_CO_MAKER
                ? 0
                : s.particulars().number(CONSULTATION).orElse(0);
        List<Consultation> open = s.subject().consultations().stream()
                .filter(c -> c.open() && c.number() != answered)
                .toList();
        if (open.stream().anyMatch(c -> c.kind() == ConsultationKind.THIRD_PARTY)) {
            return CONSULTING_THIRD_PARTY;
        }
        return open.isEmpty() && action != Action.ASK_CO_MAKER ? UNDER_REVIEW : CONSULTING_ORGAN;
    }

    private static boolean allServed(Situation s) {
        String served = s.particulars().get(LETTER);
        return s.subject().stage() == REPLIED
                && !s.particulars().get(SERVICE_RESULT).equals(ServiceResult.RETURNED.title())
                && s.subject().replies().stream()
                        .allMatch(l -> l.served() != null || l.key().equals(served));
    }
}
