package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.Consultation;
import cn.yangguang.application.Detail;
import cn.yangguang.application.OutcomeNeeds;
import cn.yangguang.application.ServiceResult;
import cn.yangguang.application.ServiceWay;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Tasking;
import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.OutcomeFamily;
import cn.yangguang.page.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may be chosen for a detail of an act; nothing where it is written by hand. */
@Component
class ActChoices {

    private static final int SHORT = 36;

    private final Applications applications;

    ActChoices(Applications applications) {
        this.applications = applications;
    }

    List<ChoiceGroup> of(Case subject, Action action, Detail detail) {
        return switch (detail) {
            case OUTCOME -> outcomes(subject);
            case ITEM ->
                plain(subject.items().stream()
                        .map(item -> choice(item.number(), item.number() + "　" + brief(item.text()))));
            case LETTER ->
                plain(subject.letters().stream()
                        .filter(letter -> letter.served() == null)
                        .map(letter -> new Choice(letter.key(), letter.type().title() + "　" + letter.number())));
            case CONSULTATION ->
                plain(subject.consultations().stream()
                        .filter(c -> action == Action.TELL_THIRD_PARTY ? c.objects() : c.open())
                        .map(c -> choice(c.number(), party(c))));
            case TASK ->
                plain(subject.taskings().stream()
                        .filter(Tasking::open)
                        .map(t -> choice(t.number(), t.number() + "　" + t.department())));
            case METHOD ->
                plain(Arrays.stream(FeeMethod.values()).map(method -> new Choice(method.title(), method.title())));
            case WAY ->
                action == Action.SERVE
                        ? plain(Arrays.stream(ServiceWay.values())
                                .map(way -> new Choice(way.title(), way.title() + "（" + way.counts() + "）")))
                        : List.of();
            case SERVICE_RESULT ->
                plain(Arrays.stream(ServiceResult.values()).map(result -> new Choice(result.title(), result.title())));
            case INTO -> earlier(subject);
            default -> List.of();
        };
    }

    /** By family, what the law version of the case knows and a clerk can choose. */
    private static List<ChoiceGroup> outcomes(Case subject) {
        LawProfile law = LawProfile.of(subject.law());
        return Arrays.stream(OutcomeFamily.values())
                .map(family -> new ChoiceGroup(
                        family.title(),
                        law.outcomes().stream()
                                .filter(rule ->
                                        rule.outcome().family() == family && OutcomeNeeds.chosen(rule.outcome()))
                                .map(rule -> new Choice(
                                        rule.outcome().name(), rule.outcome().title()))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    /** Cases of the same applicant that this one could go on in. */
    private List<ChoiceGroup> earlier(Case subject) {
        return plain(applications.ofSameApplicant(subject).stream()
                .filter(other -> other.stage() == Stage.UNDER_REVIEW)
                .map(other -> new Choice(
                        other.registered().number(),
                        other.registered().number() + "　"
                                + brief(other.items().getFirst().text()))));
    }

    private static String party(Consultation c) {
        return c.number() + "　" + c.party();
    }

    private static Choice choice(int value, String label) {
        return new Choice(Integer.toString(value), label);
    }

    private static List<ChoiceGroup> plain(Stream<Choice> choices) {
        return ChoiceGroup.plain(choices.toList());
    }

    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
