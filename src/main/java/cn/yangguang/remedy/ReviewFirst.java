package cn.yangguang.remedy;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLetter;
import cn.yangguang.application.Item;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.Remedies;
import cn.yangguang.law.RemedyMode;
import cn.yangguang.law.RemedyNotice;
import cn.yangguang.law.ReplyOutcome;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 复议前置: tells when a lawsuit was accepted without a review although the law on the day of the letter asks for one first, so that the
 * organ can say so in its answer. It hinders nothing: the court decides.
 */
@Service
public class ReviewFirst {

    private final Applications applications;

    ReviewFirst(Applications applications) {
        this.applications = applications;
    }

    /** The article that asks for a review first; empty when there is nothing to say. */
    @Transactional(readOnly = true)
    public Optional<String> article(Remedy subject) {
        String number = subject.registered().application();
        return number == null || subject.route() != Route.DIRECT
                ? Optional.empty()
                : applications.find(number).flatMap(ReviewFirst::article);
    }

    private static Optional<String> article(Case about) {
        return about.letters().stream()
                .filter(CaseLetter::reply)
                .flatMap(letter -> notices(about, letter))
                .filter(notice -> notice.mode() == RemedyMode.REVIEW_FIRST)
                .map(RemedyNotice::article)
                .findFirst();
    }

    private static Stream<RemedyNotice> notices(Case about, CaseLetter letter) {
        return about.items().stream()
                .map(Item::outcome)
                .flatMap(Stream::<ReplyOutcome>ofNullable)
                .filter(outcome -> told(about, outcome) == letter.type())
                .map(outcome -> Remedies.on(letter.date(), letter.type(), outcome));
    }

    private static LetterType told(Case about, ReplyOutcome outcome) {
        return LawProfile.of(about.law())
                .outcome(outcome)
                .map(OutcomeRule::letter)
                .orElse(LetterType.OTHER);
    }
}
