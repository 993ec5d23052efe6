package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.issuing.LetterOrder;
import cn.yangguang.issuing.Letters;
import cn.yangguang.issuing.Preview;
import cn.yangguang.issuing.Sealing;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.Facts;
import cn.yangguang.letter.MissingBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters of cases: what one would still lack, how it would look, and its sealing. */
@Component
class CaseLetters {

    private final Letters letters;
    private final Applicants applicants;

    CaseLetters(Letters letters, Applicants applicants) {
        this.letters = letters;
        this.applicants = applicants;
    }

    /** What keeps the letter from being sealed, in words. */
    List<String> missing(Acting.Wanted wanted, Situation situation) {
        return letters.missing(order(wanted, situation)).stream()
                .map(missing -> wanted.type().title() + "：" + missing.what() + place(missing))
                .toList();
    }

    Preview preview(Acting.Wanted wanted, Situation situation) {
        return letters.preview(order(wanted, situation));
    }

    /** Inside the transaction of the act; the key keeps a second click from making a second letter. */
    SealedRef seal(Acting.Wanted wanted, Situation situation, Person person, @Nullable Duty duty, String origin) {
        Case subject = situation.subject();
        String number = subject.registered().number();
        ReplyOutcome outcome = wanted.outcome();
        String key = "application/" + number + "/" + (subject.seen() + 1) + "/" + wanted.type()
                + (outcome == null ? "" : "/" + outcome);
        Sealing sealing = letters.seal(
                order(wanted, situation),
                number,
                key,
                person.as(duty, subject.registered().organ(), origin));
        return switch (sealing) {
            case Sealing.Done done ->
                new SealedRef(
                        wanted.type(),
                        done.letter().id(),
                        done.letter().number() == null ? "" : done.letter().number());
            case Sealing.Incomplete(var missing) ->
                throw new IllegalStateException("the table allowed a letter that lacks " + missing);
        };
    }

    private static String place(MissingBlank missing) {
        return switch (missing.place()) {
            case FACTS -> "";
            case SETTINGS -> "（请在文书设置中填写）";
            case TEMPLATE -> "（本单位的模板里没有这一项）";
        };
    }

    private LetterOrder order(Acting.Wanted wanted, Situation situation) {
        Registered registered = situation.subject().registered();
        Facts facts = LetterFacts.of(wanted, situation, applicants.of(registered));
        LocalDate dated = situation.today();
        return new LetterOrder(
                registered.organ(),
                wanted.type(),
                wanted.outcome(),
                registered.applicantType(),
                registered.receivedOn(),
                dated,
                facts);
    }
}
