package cn.yangguang.application;

import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.Optional;

/** What silence and objections of third parties allow (Art. 32, 34). */
final class OpinionChecks {

    private OpinionChecks() {}

    static Optional<Refusal> silence(Situation s) {
        if (s.given() == null) {
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

    static Optional<Refusal> objected(Situation s) {
        boolean any = s.subject().consultations().stream().anyMatch(OpinionChecks::objects);
        boolean named = s.given() == null
                || s.consultation().filter(OpinionChecks::objects).isPresent();
        return any && named ? fine() : no("NO_OBJECTION");
    }

    static Optional<Refusal> toldBefore(Situation s) {
        Case subject = s.subject();
        return !Condition.gives(subject)
                        || subject.consultations().stream()
                                .noneMatch(c -> objects(c) && !c.told() && !heeded(c, subject))
                ? fine()
                : no("THIRD_PARTY_NOT_TOLD");
    }

    private static boolean objects(Consultation consultation) {
        return consultation.thirdParty() && consultation.objects();
    }

    /** A reasonable objection is heeded where something is withheld on its account. */
    private static boolean heeded(Consultation objection, Case subject) {
        return objection.reasonable()
                && subject.outcomes().stream()
                        .anyMatch(o -> o == ReplyOutcome.REFUSED_THIRD_PARTY || o == ReplyOutcome.PARTIALLY_GRANTED);
    }

    private static Optional<Refusal> fine() {
        return Optional.empty();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
