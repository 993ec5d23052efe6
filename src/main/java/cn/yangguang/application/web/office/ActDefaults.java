package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.Applicant;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.Consultation;
import cn.yangguang.application.Detail;
import cn.yangguang.application.Fee;
import cn.yangguang.application.Item;
import cn.yangguang.application.ServiceResult;
import cn.yangguang.application.ServiceWay;
import cn.yangguang.application.Tasking;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Person;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the fields of an act at first: the usual day, number or words, which the person may change. */
@Component
class ActDefaults {

    /** For the answer of a department, unless the clerk sets another day. */
    private static final int DEPARTMENT_DAYS = 5;

    private final Applications applications;
    private final CaseLists lists;
    private final WorkingCalendar calendar;

    ActDefaults(Applications applications, CaseLists lists, WorkingCalendar calendar) {
        this.applications = applications;
        this.lists = lists;
        this.calendar = calendar;
    }

    /** @param outcome chosen for a decision, else null */
    String of(
            Case subject,
            Action action,
            Detail detail,
            @Nullable ReplyOutcome outcome,
            Person person,
            LocalDate today) {
        LawProfile law = LawProfile.of(subject.law());
        return switch (detail) {
            case ON -> today.toString();
            case ANSWER_BY -> answerBy(law, action, today).toString();
            case UNTIL -> until(subject, law, today).toString();
            case DAYS -> Integer.toString(days(law, action));
            case SEARCHER -> person.name();
            case ITEM ->
                firstNumber(subject.items().stream()
                        .filter(item -> !item.decided())
                        .map(Item::number)
                        .findFirst());
            case ITEMS -> subject.items().stream().map(Item::text).collect(Collectors.joining("\n"));
            case CONSULTATION ->
                firstNumber(subject.consultations().stream()
                        .filter(c -> action == Action.TELL_THIRD_PARTY ? c.objects() && !c.told() : c.open())
                        .map(Consultation::number)
                        .findFirst());
            case TASK ->
                firstNumber(subject.taskings().stream()
                        .filter(Tasking::open)
                        .map(Tasking::number)
                        .findFirst());
            case LETTER ->
                subject.letters().stream()
                        .filter(letter -> letter.served() == null)
                        .map(letter -> letter.key())
                        .findFirst()
                        .orElse("");
            case WAY -> way(subject, action, person);
            case SERVICE_RESULT -> ServiceResult.SIGNED.title();
            case METHOD -> FeeReckoning.usual(applications.kthOfMonth(subject), today);
            case COUNT -> count(subject, today);
            case ARTICLE ->
                Optional.ofNullable(outcome)
                        .flatMap(law::outcome)
                        .map(rule -> rule.basis())
                        .orElse("");
            case EARLIER -> outcome == ReplyOutcome.NOT_PROCESSED_DUPLICATE ? earlier(subject) : "";
            default -> "";
        };
    }

    private LocalDate answerBy(LawProfile law, Action action, LocalDate today) {
        int days = switch (action) {
            case ASK_DEPARTMENT -> DEPARTMENT_DAYS;
            case REQUEST_REASONS -> days(law, LimitCode.REASONS_ANSWER);
            default -> days(law, LimitCode.CORRECTION_ANSWER);
        };
        return calendar.due(today, days).due();
    }

    /** As far as an extension would reach. */
    private LocalDate until(Case subject, LawProfile law, LocalDate today) {
        LocalDate due = applications.clock(subject).due();
        return calendar.due(due == null ? today : due, days(law, LimitCode.EXTENSION))
                .due();
    }

    private static int days(LawProfile law, Action action) {
        return days(law, action == Action.PROPOSE_EXTENSION ? LimitCode.EXTENSION : LimitCode.REPLY);
    }

    /** Where the version knows no such limit, as long as the reply has. */
    private static int days(LawProfile law, LimitCode code) {
        return law.limit(code)
                .or(() -> law.limit(LimitCode.REPLY))
                .map(Limit::days)
                .orElseThrow();
    }

    private String way(Case subject, Action action, Person person) {
        Applicant applicant = lists.applicant(subject, person);
        if (action != Action.SERVE) {
            return applicant.form() + "，" + applicant.way();
        }
        if (applicant.way().contains("邮寄")) {
            return ServiceWay.POST.title();
        }
        return (applicant.way().contains("电子邮件") ? ServiceWay.ELECTRONIC : ServiceWay.DIRECT).title();
    }

    private String count(Case subject, LocalDate today) {
        int kth = applications.kthOfMonth(subject);
        return FeeReckoning.usual(kth, today).equals(Fee.BY_ITEM) ? Integer.toString(kth) : "";
    }

    /** Number and day of the last reply to the same applicant. */
    private String earlier(Case subject) {
        return applications.ofSameApplicant(subject).stream()
                .flatMap(other -> other.letters().stream())
                .filter(letter -> letter.reply())
                .map(letter -> letter.number() + " " + letter.date())
                .findFirst()
                .orElse("");
    }

    private static String firstNumber(Optional<Integer> number) {
        return number.map(n -> Integer.toString(n)).orElse("");
    }
}
