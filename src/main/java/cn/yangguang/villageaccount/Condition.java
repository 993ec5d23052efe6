package cn.yangguang.villageaccount;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    /** Opening + income − expenditure = closing = next opening, and nothing else that blocks. */
    RECONCILES(s -> unless(
            s.blocks().isEmpty(), "NOT_RECONCILED", Integer.toString(s.blocks().size()))),
    /** Four eyes. */
    NOT_THE_MAKER(s -> unless(!s.makers().contains(s.person()), "MAKER_MAY_NOT")),
    MEMBERS_MAY_CHECK(Condition::members),
    PUBLISHED(s -> unless(s.published(), "NOT_PUBLISHED")),
    NOT_PUBLISHED(s -> unless(!s.published(), "PUBLISHED_ALREADY")),
    NOT_UNDER_REVIEW(s -> unless(!s.underReview(), "UNDER_REVIEW")),
    NO_OPEN_VERSION(s -> unless(!s.openVersion(), "VERSION_OPEN"));

    /** So few cannot check: 民主理财小组 of a village has three members and more [PC]. */
    static final int FEWEST = 2;

    private final Function<Situation, Optional<Refusal>> question;

    Condition(Function<Situation, Optional<Refusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<Refusal> refuse(Situation situation) {
        return question.apply(situation);
    }

    /** The names in a text, parted by commas, dots or blanks. */
    static List<String> names(String written) {
        return Arrays.stream(written.split("[、，,;；\\s]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<Refusal> members(Situation s) {
        if (s.given() == null) {
            return Optional.empty();
        }
        List<String> members = names(s.given().get(Detail.MEMBERS));
        List<String> concerned =
                members.stream().filter(s.concerned()::contains).toList();
        List<String> strangers = s.group().isEmpty()
                ? List.of()
                : members.stream().filter(name -> !s.group().contains(name)).toList();
        if (!concerned.isEmpty()) {
            return no("CHECKS_OWN_MONEY", String.join("、", concerned));
        }
        if (!strangers.isEmpty()) {
            return no("NOT_OF_THE_GROUP", String.join("、", strangers));
        }
        int needed = Math.max(FEWEST, s.group().size() / 2 + (s.group().isEmpty() ? 0 : 1));
        return unless(members.size() >= needed, "TOO_FEW_MEMBERS", Integer.toString(needed));
    }

    private static Optional<Refusal> unless(boolean holds, String code, String... arguments) {
        return holds ? Optional.empty() : no(code, arguments);
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
