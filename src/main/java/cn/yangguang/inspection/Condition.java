package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    PERIOD_SOUND(
            s -> s.given() == null || !later(s, Detail.FROM, Detail.TO) ? Optional.empty() : no("PERIOD_BACKWARD")),
    /** A public value is named before it can be known. */
    PUBLIC_SEED_NAMED(Condition::publicSeedNamed),
    POPULATION_BEFORE_SEED(
            s -> seedDay(s).filter(day -> !day.isAfter(s.today())).isPresent()
                    ? no("SEED_KNOWN_ALREADY", s.subject().begun().get(Detail.SEED_DAY))
                    : Optional.empty()),
    SEED_AS_AGREED(Condition::seedAsAgreed),
    /** 督查者不查自己. */
    NOT_OWN_WORK(s -> s.known().ownWork() ? no("OWN_WORK") : Optional.empty()),
    EVERYTHING_CHECKED(s -> s.known().unanswered() > 0
            ? no("NOT_EVERYTHING_CHECKED", Integer.toString(s.known().unanswered()))
            : Optional.empty()),
    /** Four eyes. */
    NOT_WHO_CONCLUDED(s -> did(s, Action.CONCLUDE) ? no("CONCLUDER_MAY_NOT") : Optional.empty()),
    INSPECTION_RUNS(s -> s.known().inspectionRuns() ? Optional.empty() : no("INSPECTION_WITHOUT_FINDINGS")),
    FINDINGS_OPEN(Condition::findingsOpen),
    DUE_TO_COME(s -> dueNow(s).filter(day -> !day.isAfter(s.today())).isPresent()
            ? no("DUE_NOT_TO_COME", dueNow(s).map(LocalDate::toString).orElse(""))
            : Optional.empty()),
    /** Four eyes. */
    NOT_THE_DRAFTER(s -> did(s, Action.DRAFT) ? no("DRAFTER_MAY_NOT") : Optional.empty()),
    NOT_WHO_PROPOSED(s -> did(s, Action.ACCOUNT) ? no("PROPOSER_MAY_NOT") : Optional.empty()),
    /** While there is time left and no answer, nobody is held to account. */
    LATE_OR_ANSWERED(s -> s.subject().stage() == Stage.ANSWERED
                    || s.subject().due().filter(day -> day.isBefore(s.today())).isPresent()
            ? Optional.empty()
            : no("STILL_IN_TIME", s.subject().newest(Detail.DUE))),
    MEASURE_KNOWN_TO_THE_LAW(s -> s.given() == null
                    || Measure.valueOf(s.given().get(Detail.MEASURE))
                            .article(s.subject().proceeding().begunOn())
                            .isPresent()
            ? Optional.empty()
            : no("MEASURE_UNKNOWN_THEN"));

    private final Function<Situation, Optional<Refusal>> question;

    Condition(Function<Situation, Optional<Refusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<Refusal> refuse(Situation situation) {
        return question.apply(situation);
    }

    private static Optional<Refusal> publicSeedNamed(Situation s) {
        if (s.given() == null || !s.given().get(Detail.SEED_FROM).equals(SeedFrom.PUBLIC.name())) {
            return Optional.empty();
        }
        boolean named = s.given().gives(Detail.SEED_SOURCE);
        boolean later = s.given()
                .date(Detail.SEED_DAY)
                .filter(day -> day.isAfter(s.today()))
                .isPresent();
        return named && later ? Optional.empty() : no("PUBLIC_SEED_UNNAMED");
    }

    private static Optional<Refusal> seedAsAgreed(Situation s) {
        Optional<LocalDate> day = seedDay(s);
        if (day.isPresent() && day.get().isAfter(s.today())) {
            return no("SEED_NOT_YET_KNOWN", day.get().toString());
        }
        if (s.given() == null) {
            return Optional.empty();
        }
        if (day.isEmpty()) {
            return s.given().gives(Detail.SEED) ? no("SEED_IS_DRAWN") : Optional.empty();
        }
        return Sampling.isSeed(s.given().get(Detail.SEED)) ? Optional.empty() : no("SEED_MISSING");
    }

    private static Optional<Refusal> findingsOpen(Situation s) {
        if (s.given() == null) {
            return s.known().findings().isEmpty() ? no("NO_OPEN_FINDING") : Optional.empty();
        }
        List<String> strange = s.given().list(Detail.FINDINGS).stream()
                .filter(key -> !s.known().findings().contains(key))
                .toList();
        return strange.isEmpty() ? Optional.empty() : no("FINDING_NOT_OPEN", String.join("、", strange));
    }

    /** The day given with the act, else the one that stands. */
    private static Optional<LocalDate> dueNow(Situation s) {
        Optional<LocalDate> given = s.particulars().date(Detail.DUE);
        return given.isPresent() ? given : s.subject().due();
    }

    private static Optional<LocalDate> seedDay(Situation s) {
        return s.subject().begun().get(Detail.SEED_FROM).equals(SeedFrom.PUBLIC.name())
                ? s.subject().begun().date(Detail.SEED_DAY)
                : Optional.empty();
    }

    private static boolean later(Situation s, Detail one, Detail other) {
        LocalDate from = s.particulars().date(one).orElse(LocalDate.MIN);
        return from.isAfter(s.particulars().date(other).orElse(LocalDate.MAX));
    }

    private static boolean did(Situation s, Action action) {
        return s.subject()
                .last(action)
                .filter(step -> Objects.equals(step.person(), s.person()))
                .isPresent();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
