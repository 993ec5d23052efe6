package cn.yangguang.application.web.office;

import cn.yangguang.application.Action;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Asked;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseDocuments;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.Detail;
import cn.yangguang.application.LetterDraft;
import cn.yangguang.application.Offer;
import cn.yangguang.application.OutcomeNeeds;
import cn.yangguang.application.Particulars;
import cn.yangguang.application.Refusal;
import cn.yangguang.identity.Person;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.page.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what the table offers into forms: what is asked for, what to choose from, what stands in the fields at first. */
@Component
class ActViews {

    /** What a decision asks for whatever its outcome. */
    private static final Set<Detail> OF_EVERY_DECISION = EnumSet.of(Detail.ITEM, Detail.OUTCOME);

    private final Applications applications;
    private final CaseLists lists;
    private final ActChoices choices;
    private final ActDefaults defaults;
    private final CaseDocuments documents;

    ActViews(
            Applications applications,
            CaseLists lists,
            ActChoices choices,
            ActDefaults defaults,
            CaseDocuments documents) {
        this.applications = applications;
        this.lists = lists;
        this.choices = choices;
        this.defaults = defaults;
        this.documents = documents;
    }

    /** The act as the table offers it to the person; empty when it knows none such at the stage. */
    Optional<Offer> offer(Case subject, Action action, Person person) {
        return applications.offers(subject, person).stream()
                .filter(offer -> offer.action() == action)
                .findFirst();
    }

    /** What the form asks for; a decision asks by its outcome. */
    static List<Asked> asked(Offer offer, @Nullable ReplyOutcome outcome) {
        if (offer.action() != Action.DECIDE) {
            return offer.asks();
        }
        List<Asked> asked = new ArrayList<>(offer.asks().stream()
                .filter(field -> OF_EVERY_DECISION.contains(field.detail()))
                .toList());
        if (outcome != null) {
            asked.addAll(OutcomeNeeds.of(outcome));
        }
        return asked;
    }

    /** @param typed what was typed or named in the address; null gives every field its usual value */
    ActView of(Screen screen, Case subject, Offer offer, Person person, @Nullable Particulars typed) {
        ReplyOutcome outcome = outcome(subject, typed).orElse(null);
        List<ActField> fields = asked(offer, outcome).stream()
                .map(asked -> field(screen, subject, offer.action(), asked, outcome, person, typed))
                .map(field -> outcome != null && OF_EVERY_DECISION.contains(field.detail()) ? field.settled() : field)
                .toList();
        return new ActView(
                lists.summary(subject, person),
                offer,
                fields,
                outcome == null
                        ? null
                        : LawProfile.of(subject.law()).outcome(outcome).orElse(null),
                ActPapers.of(offer.action()).orElse(null),
                letters(subject, offer, typed, person),
                false,
                List.of());
    }

    /** The letters that would be sealed with what was typed; which ones, is known before. */
    private List<LetterDraft> letters(Case subject, Offer offer, @Nullable Particulars typed, Person person) {
        return documents.drafts(subject, offer.action(), typed == null ? Particulars.NONE : typed, person);
    }

    /** The same form after it was refused: what is wrong stands beside its field, the rest above. */
    ActView refused(Screen screen, ActView view, List<Refusal> reasons) {
        Map<Detail, String> errors = new EnumMap<>(Detail.class);
        List<String> whole = new ArrayList<>();
        for (Refusal reason : reasons) {
            String words = CaseWords.of(screen, reason);
            Optional<ActField> about = view.fields().stream()
                    .filter(field -> FormMistakes.isAbout(reason, field.detail()))
                    .findFirst();
            about.ifPresentOrElse(
                    field -> errors.merge(field.detail(), words, (one, more) -> one + " " + more),
                    () -> whole.add(words));
        }
        return with(
                view,
                view.fields().stream()
                        .map(field -> field.wrong(errors.getOrDefault(field.detail(), "")))
                        .toList(),
                view.previewed(),
                whole);
    }

    static ActView with(ActView view, List<ActField> fields, boolean previewed, List<String> problems) {
        return new ActView(
                view.summary(),
                view.offer(),
                fields,
                view.outcome(),
                view.paper(),
                view.letters(),
                previewed,
                problems);
    }

    private ActField field(
            Screen screen,
            Case subject,
            Action action,
            Asked asked,
            @Nullable ReplyOutcome outcome,
            Person person,
            @Nullable Particulars typed) {
        String value = typed != null && typed.gives(asked.detail())
                ? typed.get(asked.detail())
                : typed != null && typed.gives(Detail.SEEN)
                        ? ""
                        : defaults.of(subject, action, asked.detail(), outcome, person, screen.today());
        return ActField.of(asked, value, choices.of(subject, action, asked.detail()));
    }

    /** The outcome named, when a clerk can choose it under the law version of the case. */
    static Optional<ReplyOutcome> outcome(Case subject, @Nullable Particulars typed) {
        LawProfile law = LawProfile.of(subject.law());
        String name = typed == null ? "" : typed.get(Detail.OUTCOME);
        return Arrays.stream(ReplyOutcome.values())
                .filter(outcome -> outcome.name().equals(name)
                        && OutcomeNeeds.chosen(outcome)
                        && law.outcome(outcome).isPresent())
                .findFirst();
    }
}
