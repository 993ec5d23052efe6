package cn.yangguang.application;

import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.ReplyOutcome;
import java.util.EnumSet;
import java.util.Optional;

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

    static Optional<Refusal> record(Situation s) {
        Case subject = s.subject();
        return outcome(s).flatMap(o -> switch (o) {
            case UNABLE_NOT_EXIST -> subject.searches().isEmpty() ? no("SEARCH_NOT_RECORDED") : fine();
            case REFUSED_THIRD_PARTY ->
                subject.consultations().stream().noneMatch(c -> c.kind() == ConsultationKind.THIRD_PARTY)
                                && !s.particulars().gives(Detail.NO_CONSULTATION)
                        ? no("THIRD_PARTY_NOT_ASKED")
                        : fine();
            case UNABLE_STILL_UNCLEAR -> {
                Correction correction = subject.correction();
                yield correction == null || correction.received() == null ? no("CORRECTION_NOT_ANSWERED") : fine();
            }
            case NOT_PROCESSED_EXCESSIVE -> {
                Reasons reasons = subject.reasons();
                yield reasons == null || !reasons.unconvincing() ? no("REASONS_NOT_ASKED") : fine();
            }
            default -> fine();
        });
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
