package cn.yangguang.disclosure;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.gate.Examination;
import cn.yangguang.identity.Person;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: makes, changes and moves disclosures, and tells what may be done. Every act is one
 * transaction: lock the row, gather the facts, ask the rules, append the step, carry out the effect, write the
 * journal, publish the event.
 */
@Service
public class Disclosures {

    private final DisclosureStore store;
    private final StepStore steps;
    private final Situations situations;
    private final Carrying carrying;
    private final Examined examined;
    private final CleanHtml html = new CleanHtml();

    Disclosures(DisclosureStore store, StepStore steps, Situations situations, Carrying carrying, Examined examined) {
        this.store = store;
        this.steps = steps;
        this.situations = situations;
        this.carrying = carrying;
        this.examined = examined;
    }

    /** A new draft in the organ. The body is cleaned. Refused unless the person is a 经办人 there. */
    @Transactional
    public Outcome create(String organ, EditionContent content, Person person, String origin) {
        return switch (Rules.ask(Action.CREATE, situations.beginning(organ, person))) {
            case Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Verdict.Allowed(var rule, var to) ->
                carrying.create(rule, organ, cleaned(organ, content), person, origin);
        };
    }

    /**
     * New words for a draft.
     *
     * @param seen hash of the content the person started from; another one's change in between refuses the act
     */
    @Transactional
    public Outcome edit(EditionRef ref, EditionContent content, String seen, Person person, String origin) {
        return locked(
                ref,
                Action.EDIT,
                Particulars.of(Detail.SEEN, seen),
                person,
                (verdict, dossier, edition) -> carrying.edit(
                        verdict.rule(),
                        dossier,
                        edition,
                        cleaned(dossier.disclosure().organ(), content),
                        person,
                        origin));
    }

    /** Any other act of the table. A draft is submitted with the files that were made anew. */
    @Transactional
    public Outcome act(EditionRef ref, Action action, Particulars particulars, Person person, String origin) {
        if (action == Action.SUPERSEDE || action == Action.EDIT) {
            return new Outcome.Refused(List.of(Refusal.of("NOT_AN_ACT_OF_ITS_OWN", action.title())));
        }
        if (action == Action.SUBMIT && store.hasAttachments(ref)) {
            takeRebuilt(ref, person, origin);
        }
        return locked(
                ref,
                action,
                particulars,
                person,
                (verdict, dossier, edition) -> carrying.act(verdict, dossier, edition, particulars, person, origin));
    }

    /**
     * Puts the attachments that were made anew in the place of the uploaded ones; the content is a new one then. Nothing is done when
     * none is ready.
     */
    @Transactional
    public Outcome takeRebuilt(EditionRef ref, Person person, String origin) {
        return act(ref, Action.REBUILD_FILES, Particulars.NONE, person, origin);
    }

    /** Every action the table knows at the edition's stage, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Dossier dossier, Edition edition, Person person) {
        Facts facts = situations.of(dossier, edition, person);
        return Arrays.stream(Action.values())
                .filter(action -> action != Action.SUPERSEDE)
                .flatMap(action -> Rules.find(action, edition.stage()).stream())
                .map(rule -> switch (Rules.ask(rule.action(), facts)) {
                    case Verdict.Allowed allowed -> new Offer(rule.action(), rule.article(), List.of());
                    case Verdict.Refused(var reasons) -> new Offer(rule.action(), rule.article(), reasons);
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(long id) {
        return store.find(id).map(this::dossier);
    }

    /** The last lawful day of publication with its count, empty while the formation date is not known. */
    @Transactional(readOnly = true)
    public Optional<DueDate> due(Dossier dossier, Edition edition) {
        return situations.due(dossier, edition);
    }

    /** What the gate found in the edition, and what of it was let pass. */
    @Transactional(readOnly = true)
    public Examination examination(Dossier dossier, Edition edition) {
        return examined.look(dossier.disclosure().organ(), edition);
    }

    /** The attachments as they would be published: those made anew in the place of those uploaded. */
    @Transactional(readOnly = true)
    public List<Attachment> ready(Dossier dossier, Edition edition) {
        return edition.stage() == Stage.DRAFT
                ? examined.ready(dossier.disclosure().organ(), edition.content())
                        .attachments()
                : edition.content().attachments();
    }

    /** The uploaded file of which this one was made, if it was. */
    @Transactional(readOnly = true)
    public Optional<String> original(String hash) {
        return examined.original(hash);
    }

    /** The body with the words of open findings marked. */
    public String marked(Dossier dossier, Edition edition, Examination examination) {
        return examined.marked(dossier.disclosure().organ(), edition, examination);
    }

    /** Title and summary as HTML with the words of open findings marked. */
    public List<String> markedHead(Dossier dossier, Edition edition, Examination examination) {
        String organ = dossier.disclosure().organ();
        return List.of(
                examined.marked(organ, edition, Examined.TITLE, examination),
                examined.marked(organ, edition, Examined.SUMMARY, examination));
    }

    /** Gives the gate so much time to look at the edition; comes back as soon as it has. Never inside a transaction. */
    public void awaitExamination(EditionRef ref, Duration most) {
        store.find(ref.disclosure())
                .ifPresent(disclosure -> store.editions(ref.disclosure()).stream()
                        .filter(edition -> edition.ref().equals(ref))
                        .findFirst()
                        .ifPresent(edition -> examined.settle(disclosure.organ(), edition, most)));
    }

    @Transactional(readOnly = true)
    public List<Delivery> deliveries(EditionRef ref) {
        return steps.deliveries(ref);
    }

    private Outcome locked(EditionRef ref, Action action, Particulars particulars, Person person, Doing doing) {
        Optional<Dossier> found = store.lock(ref.disclosure()).map(this::dossier);
        Optional<Edition> edition = found.flatMap(dossier -> dossier.edition(ref.number()));
        if (found.isEmpty() || edition.isEmpty()) {
            return new Outcome.Refused(List.of(Refusal.of("UNKNOWN_EDITION")));
        }
        Facts facts = situations.of(found.get(), edition.get(), person).doing(particulars);
        return switch (Rules.ask(action, facts)) {
            case Verdict.Refused(var reasons) -> new Outcome.Refused(reasons);
            case Verdict.Allowed allowed -> doing.carryOut(allowed, found.get(), edition.get());
        };
    }

    private Dossier dossier(Disclosure disclosure) {
        return new Dossier(disclosure, store.editions(disclosure.id()), steps.of(disclosure.id()));
    }

    /** Without what does not belong into a body, with files that are known to have been made anew already. */
    private EditionContent cleaned(String organ, EditionContent content) {
        return examined.ready(organ, content.withBody(html.clean(content.body())));
    }

    /** What to do once the rules allow it. */
    private interface Doing {
        Outcome carryOut(Verdict.Allowed verdict, Dossier dossier, Edition edition);
    }
}
