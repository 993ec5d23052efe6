package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.issuing.LetterOrder;
import cn.yangguang.issuing.Letters;
import cn.yangguang.issuing.Preview;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.letter.Blank;
import cn.yangguang.letter.ChineseDates;
import cn.yangguang.letter.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working papers of a case that are printed when they are wanted and carry no number: 接收回执, 登记表, 审查呈批单, 送达回证, and the
 * form on which a third party answers (Art. 45; documents-and-letters.md §3).
 */
@Service
public class CaseForms {

    /** The papers that can be printed of a case. */
    public static final Set<LetterType> PRINTED = EnumSet.of(
            LetterType.RECEIPT, LetterType.REGISTER, LetterType.REVIEW_FORM, LetterType.SERVICE, LetterType.THIRD_FORM);

    private final Letters letters;
    private final Applicants applicants;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseForms(Letters letters, Applicants applicants, WorkingCalendar calendar, Clock clock) {
        this.letters = letters;
        this.applicants = applicants;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The paper as DOCX and PDF; empty when the case has nothing for it. Whoever asks must have asked before whether this person may
     * know who the applicant is.
     *
     * @param letter key of the letter, for 送达回证 and 意见反馈; null for the others
     */
    @Transactional(readOnly = true)
    public Optional<Preview> print(Case subject, LetterType type, @Nullable String letter) {
        if (!PRINTED.contains(type)) {
            return Optional.empty();
        }
        CaseLetter about = letter == null ? null : subject.letter(letter).orElse(null);
        boolean needsLetter = type == LetterType.SERVICE || type == LetterType.THIRD_FORM;
        if (needsLetter && about == null) {
            return Optional.empty();
        }
        Applicant applicant = applicants.of(subject.registered());
        Facts.Builder facts = Facts.with();
        Facts known = LetterFacts.of(new Acting.Wanted(type, null), situation(subject), applicant);
        switch (type) {
            case REGISTER -> facts.list(Blank.COURSE, course(subject));
            case REVIEW_FORM -> review(subject, facts);
            case SERVICE -> service(subject, Objects.requireNonNull(about), applicant, facts);
            case THIRD_FORM -> opinion(subject, Objects.requireNonNull(about), facts);
            default -> {
                // The receipt says what was registered.
            }
        }
        Registered registered = subject.registered();
        return Optional.of(letters.preview(new LetterOrder(
                registered.organ(),
                type,
                null,
                registered.applicantType(),
                registered.receivedOn(),
                LocalDate.now(clock),
                facts.build().orElse(known))));
    }

    private Situation situation(Case subject) {
        return new Situation(
                subject,
                LawProfile.of(subject.law()),
                calendar,
                LocalDate.now(clock),
                0,
                Set.of(),
                null,
                List.of(),
                null);
    }

    private static List<Map<String, String>> course(Case subject) {
        return subject.steps().stream()
                .map(step -> Map.of(
                        "日期", ChineseDates.format(step.on()),
                        "环节", step.action().title(),
                        "说明", step.personName() + note(step.particulars())))
                .toList();
    }

    private static String note(Particulars given) {
        String words = given.gives(Detail.REASON) ? given.get(Detail.REASON) : given.get(Detail.OPINION);
        return words.isEmpty() ? "" : "：" + words;
    }

    private static void review(Case subject, Facts.Builder facts) {
        subject.last(Action.DRAFT).ifPresent(step -> facts.put(Blank.DRAFTER, step.personName()));
        facts.put(Blank.DISCLOSURE_TITLE, subject.items().getFirst().text())
                .put(Blank.DISCLOSURE_MODE, "依申请公开")
                .put(Blank.DRAFTING_DEPARTMENT, "政府信息公开工作机构")
                .put(Blank.ORIGIN, "申请编号 " + subject.registered().number())
                .put(
                        Blank.HANDLING_OPINION,
                        String.join(
                                "；",
                                subject.outcomes().stream().map(o -> o.title()).toList()))
                .put(Blank.IS_SECRET, subject.last(Action.PASS_SECRECY_REVIEW).isPresent() ? "否" : "待审查")
                .list(
                        Blank.REVIEWS,
                        subject.steps().stream()
                                .filter(step -> EnumSet.of(
                                                Action.SUBMIT,
                                                Action.PASS_SECRECY_REVIEW,
                                                Action.RETURN,
                                                Action.APPROVE)
                                        .contains(step.action()))
                                .map(step -> Map.of(
                                        "环节", step.action().title(),
                                        "意见",
                                                step.particulars().get(Detail.OPINION)
                                                        + step.particulars().get(Detail.REASON),
                                        "签名", step.personName(),
                                        "日期", ChineseDates.format(step.on())))
                                .toList());
    }

    private static void service(Case subject, CaseLetter letter, Applicant applicant, Facts.Builder facts) {
        facts.put(Blank.SERVED_LETTER, letter.type().title())
                .put(Blank.SERVED_NUMBER, letter.number())
                .put(Blank.RECIPIENT, recipient(subject, letter, applicant))
                .put(Blank.SERVICE_ADDRESS, applicant.contact());
        CaseLetter.Served served = letter.served();
        if (served == null) {
            facts.put(Blank.SERVICE_WAY, "□直接送达　□委托其他行政机关代为送达　□邮寄送达　□电子送达");
        } else {
            facts.put(Blank.SERVICE_WAY, served.way())
                    .put(Blank.SERVED_ON, served.on())
                    .put(Blank.SERVICE_PROOF, served.proof());
        }
    }

    private static String recipient(Case subject, CaseLetter letter, Applicant applicant) {
        return consultation(subject, letter).map(Consultation::party).orElse(applicant.name());
    }

    private static void opinion(Case subject, CaseLetter letter, Facts.Builder facts) {
        consultation(subject, letter).ifPresent(consultation -> {
            facts.put(Blank.THIRD_PARTY, consultation.party());
            subject.steps().stream()
                    .filter(step -> step.particulars().get(Detail.PARTY).equals(consultation.party()))
                    .findFirst()
                    .ifPresent(step -> facts.put(
                            Blank.INFORMATION_CONCERNED, step.particulars().get(Detail.QUESTION)));
        });
    }

    private static Optional<Consultation> consultation(Case subject, CaseLetter letter) {
        return subject.consultations().stream()
                .filter(c -> c.letter().equals(letter.key()))
                .findFirst();
    }
}
