package cn.yangguang.application;

import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.law.RequiredFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether an item may be decided this way: known to the law version, written down whole, and with its record (Art. 30, 32, 35, 36). */
final class OutcomeChecks {

    private OutcomeChecks() {}

    static Optional<Refusal> lawful(Situation s) {
        if (s.given() == null) {
            return fine();
        }
        return outcome(s)
                        .filter(o ->
                                OutcomeNeeds.chosen(o) && s.law().outcome(o).isPresent())
                        .isPresent()
                ? fine()
                : no(
                        "OUTCOME_NOT_IN_LAW",
                        s.particulars().get(Detail.OUTCOME),
                        s.law().version().title());
    }

    static Optional<Refusal> facts(Situation s) {
        var lacking = outcome(s).stream()
                .flatMap(o -> OutcomeNeeds.of(o).stream())
                .filter(asked -> asked.required() && !s.particulars().gives(asked.detail()))
                .map(asked -> asked.detail().title())
                .toList();
        return lacking.isEmpty() ? fine() : no("DETAIL_MISSING", String.join("、", lacking));
    }

    /** Of the outcome that is being decided. */
    static Optional<Refusal> record(Situation s) {
        return outcome(s).flatMap(o -> record(o, s.particulars(), s));
    }

    /** Of all outcomes as they stand. */
    static Optional<Refusal> records(Situation s) {
        return s.subject().items().stream()
                .map(Item::decision)
                .flatMap(Stream::ofNullable)
                .flatMap(d -> record(d.outcome(), d.facts(), s).stream())
                .findFirst();
    }

    private static Optional<Refusal> record(ReplyOutcome outcome, Particulars facts, Situation s) {
        Case subject = s.subject();
        return s.law().outcome(outcome).map(OutcomeRule::facts).orElse(Set.of()).stream()
                .sorted()
                .flatMap(fact -> lacks(fact, facts, subject).stream())
                .findFirst();
    }

    /** What else must be on record is written in the form (FINDING, LAW …) or is an act of its own (逾期, 撤回). */
    private static Optional<Refusal> lacks(RequiredFact fact, Particulars facts, Case subject) {
        return switch (fact) {
            case SEARCH_RECORD -> subject.searches().isEmpty() ? no("SEARCH_NOT_RECORDED") : fine();
            case THIRD_PARTY_OPINION -> facts.gives(Detail.NO_CONSULTATION) ? fine() : opinion(subject);
            case CORRECTION_ANSWERED -> {
                Correction correction = subject.correction();
                yield correction == null || correction.received() == null ? no("CORRECTION_NOT_ANSWERED") : fine();
            }
            case REASONS_ASKED -> {
                Reasons reasons = subject.reasons();
                yield reasons == null || !reasons.unconvincing() ? no("REASONS_NOT_ASKED") : fine();
            }
            default -> fine();
        };
    }

    /** A question that was taken back is no consultation; and who agrees is not protected against his will (Art. 32). */
    private static Optional<Refusal> opinion(Case subject) {
        List<Consultation> asked = subject.consultations().stream()
                .filter(c -> c.thirdParty() && c.calledOffOn() == null)
                .toList();
        if (asked.isEmpty()) {
            return no("THIRD_PARTY_NOT_ASKED");
        }
        return asked.stream().allMatch(c -> Boolean.TRUE.equals(c.agrees())) ? no("THIRD_PARTY_AGREES") : fine();
    }

    private static Optional<ReplyOutcome> outcome(Situation s) {
        String name = s.particulars().get(Detail.OUTCOME);
        return EnumSet.allOf(ReplyOutcome.class).stream()
                .filter(o -> o.name().equals(name))
                .findFirst();
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
