package cn.yangguang.complaint;

import static cn.yangguang.complaint.ComplaintDetail.*;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must be true beside stage, kind and duty. Each says why it is not. */
enum ComplaintCondition {
    ASSIGNEE_KNOWN(s -> chosen(s, ASSIGNEE, s.around().assignable())),
    ORGAN_COMPETENT(s -> chosen(s, ORGAN, s.around().competent())),
    JOINABLE(s -> chosen(s, INTO, s.around().joinable())),
    INSPECTORS_THERE(s -> s.around().inspection().isEmpty() ? no("NO_INSPECTORS") : Optional.empty()),
    OTHERS_LEFT(s -> s.around().othersLeft() ? Optional.empty() : no("NOBODY_LEFT")),
    BELOW(s -> s.around().below() ? Optional.empty() : no("NOT_BELOW")),
    NOT_EXTENDED(s -> s.subject().extension() > 0 ? no("EXTENDED_BEFORE") : Optional.empty()),
    NOT_LATE(s ->
            s.today().isAfter(s.around().due()) ? no("LATE", s.around().due().toString()) : Optional.empty()),
    DAYS_WITHIN(s -> s.given() != null
                    && (s.particulars().number(DAYS) < 1
                            || s.particulars().number(DAYS) > s.around().mostDays())
            ? no("DAYS_OUT", Integer.toString(s.around().mostDays()))
            : Optional.empty()),
    /** Where nobody else could sign, the refusal says what helps. */
    NOT_THE_DRAFTER(s -> s.person() != null && s.person().equals(s.subject().drafter())
            ? no(s.around().anotherSigner() ? "DRAFTER_SIGNS" : "DRAFTER_ALONE")
            : Optional.empty()),
    NOT_THE_PROPOSER(s -> s.person() != null && s.person().equals(s.subject().proposer())
            ? no("PROPOSER_CONFIRMS")
            : Optional.empty()),
    /** The answer, given or drafted, holds neither name nor contact of the sender. */
    NAMES_NOBODY(s ->
            names(s.particulars().get(ANSWER) + s.subject().answer(), s.around().identity())
                    ? no("ANSWER_NAMES_SENDER")
                    : Optional.empty()),
    UNSATISFIED(s -> s.subject().rating() == Rating.UNSATISFIED ? Optional.empty() : no("NOT_UNSATISFIED")),
    NOT_REOPENED(s -> s.subject().reopened() ? no("REOPENED_BEFORE") : Optional.empty());

    private final Function<ComplaintSituation, Optional<ComplaintRefusal>> question;

    ComplaintCondition(Function<ComplaintSituation, Optional<ComplaintRefusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<ComplaintRefusal> refuse(ComplaintSituation situation) {
        return question.apply(situation);
    }

    /** Something can be chosen, and what was chosen is among it. */
    private static Optional<ComplaintRefusal> chosen(ComplaintSituation s, ComplaintDetail detail, Set<String> known) {
        if (known.isEmpty()) {
            return no("NOTHING_TO_CHOOSE", detail.title());
        }
        boolean strange =
                s.particulars().gives(detail) && !known.contains(s.particulars().get(detail));
        return strange ? no("UNKNOWN_CHOICE", detail.title()) : Optional.empty();
    }

    private static boolean names(String answer, Set<String> identity) {
        return identity.stream().anyMatch(word -> word.length() > 1 && answer.contains(word));
    }

    private static Optional<ComplaintRefusal> no(String code, String... arguments) {
        return Optional.of(ComplaintRefusal.of(code, arguments));
    }
}
