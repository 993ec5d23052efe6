package cn.yangguang.remedy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum RemedyCondition {
    DOCUMENT_NEW(s ->
            s.documentTaken() ? no("DOCUMENT_TAKEN", s.particulars().get(RemedyDetail.DOCUMENT)) : Optional.empty()),
    /** Nothing happens before the body accepted the matter. */
    NOT_BEFORE_ACCEPTED(s -> {
        LocalDate accepted = s.subject().acceptedOn();
        return accepted != null && s.on().isBefore(accepted)
                ? no("BEFORE_ACCEPTED", accepted.toString())
                : Optional.empty();
    }),
    NOTICE_PLAUSIBLE(s -> plausible(s, RemedyDetail.NOTICE_ON)),
    RECEIVED_PLAUSIBLE(s -> plausible(s, RemedyDetail.RECEIVED_ON)),
    /** Only a decision against the organ orders it to reply anew. */
    ORDER_FITS_RESULT(s -> s.particulars().yes(RemedyDetail.ORDERS_REPLY)
                    && s.particulars().get(RemedyDetail.RESULT).equals(RemedyResult.UPHELD.name())
            ? no("UPHELD_ORDERS_NOTHING")
            : Optional.empty()),
    ANSWER_DAY_AHEAD(s -> s.particulars()
                    .date(RemedyDetail.ANSWER_BY)
                    .filter(day -> day.isBefore(s.on()))
                    .isPresent()
            ? no("DAY_NOT_AHEAD", RemedyDetail.ANSWER_BY.title())
            : Optional.empty()),
    REPLY_ORDERED(s ->
            s.subject().conclusion().filter(Instance.Conclusion::ordersReply).isPresent()
                    ? Optional.empty()
                    : no("NO_REPLY_ORDERED")),
    ABOUT_A_CASE(s -> s.subject().registered().application() == null ? no("ABOUT_NO_CASE") : Optional.empty()),
    NOT_ORDERED_BEFORE(s -> {
        LocalDate ordered = s.subject().replyOrderedOn();
        return ordered == null ? Optional.empty() : no("ORDERED_BEFORE", ordered.toString());
    }),
    SOMETHING_TO_VOID(s -> RemedyRules.voidable(s.subject()).isPresent() ? Optional.empty() : no("NOTHING_TO_VOID"));

    private final Function<RemedySituation, Optional<RemedyRefusal>> question;

    RemedyCondition(Function<RemedySituation, Optional<RemedyRefusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<RemedyRefusal> refuse(RemedySituation situation) {
        return question.apply(situation);
    }

    /** A paper reaches the organ on the day of the act or after it, and not in the future. */
    private static Optional<RemedyRefusal> plausible(RemedySituation s, RemedyDetail detail) {
        return s.particulars()
                .date(detail)
                .filter(day -> day.isBefore(s.on()) || day.isAfter(s.today()))
                .flatMap(day -> no("PAPER_DAY_IMPLAUSIBLE", detail.title(), day.toString(), s.on().toString()));
    }

    private static Optional<RemedyRefusal> no(String code, String... arguments) {
        return Optional.of(RemedyRefusal.of(code, arguments));
    }
}
