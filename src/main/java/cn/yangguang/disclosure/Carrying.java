package cn.yangguang.disclosure;

import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries out what the rules have allowed. Always called inside the transaction that holds the row lock; never called
 * past the rules.
 */
@Component
class Carrying {

    private final DisclosureStore store;
    private final StepStore steps;
    private final Examined examined;
    private final IndexNumbers indexNumbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Carrying(
            DisclosureStore store,
            StepStore steps,
            Examined examined,
            IndexNumbers indexNumbers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.examined = examined;
        this.indexNumbers = indexNumbers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    Outcome create(Rule rule, String organ, EditionContent content, Person person, String origin) {
        Instant now = clock.instant();
        long id = store.insert(organ, null, now);
        var ref = new EditionRef(id, 1);
        store.insertEdition(new Edition(ref, Stage.DRAFT, content, content.hash(), "", null, null));
        examined.ask(organ, ref, content, Stage.DRAFT);
        var by = new By(person, duty(rule, person, organ), organ, origin, now);
        append(ref, 1, Action.CREATE, null, Stage.DRAFT, by, Particulars.NONE);
        write(by, Action.CREATE, ref, null, content.hash(), content.title());
        return new Outcome.Done(ref, Stage.DRAFT);
    }

    Outcome edit(Rule rule, Dossier dossier, Edition edition, EditionContent content, Person person, String origin) {
        By by = by(rule, dossier, person, origin);
        if (content.hash().equals(edition.contentHash())) {
            return new Outcome.Done(edition.ref(), edition.stage());
        }
        store.changeContent(edition.ref(), content);
        examined.ask(dossier.disclosure().organ(), edition.ref(), content, Stage.DRAFT);
        append(edition.ref(), dossier.nextSeq(), Action.EDIT, Stage.DRAFT, Stage.DRAFT, by, Particulars.NONE);
        write(by, Action.EDIT, edition.ref(), edition.contentHash(), content.hash(), content.title());
        return new Outcome.Done(edition.ref(), Stage.DRAFT);
    }

    Outcome act(
            Verdict.Allowed verdict,
            Dossier dossier,
            Edition edition,
            Particulars particulars,
            Person person,
            String origin) {
        Rule rule = verdict.rule();
        By by = by(rule, dossier, person, origin);
        Particulars kept = particulars;
        if (rule.effect() == Effect.PUBLISH && verdict.to() == Stage.PUBLISHED) {
            kept = publish(dossier, edition, particulars, by);
        } else if (rule.effect() == Effect.TAKE_DOWN) {
            takeDown(dossier, edition, particulars);
        } else if (verdict.to() != edition.stage()) {
            store.moveTo(edition.ref(), verdict.to());
        }
        append(edition.ref(), dossier.nextSeq(), rule.action(), edition.stage(), verdict.to(), by, kept);
        write(by, rule.action(), edition.ref(), edition.contentHash(), edition.contentHash(), words(kept));
        examined.after(rule, dossier.disclosure().organ(), edition, verdict.to(), kept, person, by.duty());
        return switch (rule.effect()) {
            case REBUILD -> rebuild(dossier, edition);
            case OPEN_EDITION -> openEdition(dossier, edition, by);
            case RECORD_DELIVERY -> deliver(edition, particulars, by);
            default -> new Outcome.Done(edition.ref(), verdict.to());
        };
    }

    private Particulars publish(Dossier dossier, Edition edition, Particulars particulars, By by) {
        Disclosure disclosure = dossier.disclosure();
        dossier.live().ifPresent(former -> supersede(dossier, former, by));
        LocalDate today = LocalDate.ofInstant(by.at(), clock.getZone());
        String number = disclosure.indexNumber();
        if (number == null) {
            number = indexNumbers.next(disclosure.organ(), today);
            store.giveIndexNumber(disclosure.id(), number);
        }
        store.publish(edition.ref(), by.at(), particulars.get(Detail.LATE_REASON));
        if (edition.content().channels().contains(Channel.PLATFORM)) {
            steps.deliver(
                    edition.ref(),
                    new Delivery(
                            Channel.PLATFORM,
                            today,
                            null,
                            "",
                            by.at(),
                            by.person().name()));
        }
        events.publishEvent(new EditionPublished(disclosure.id(), edition.ref().number(), disclosure.organ(), number));
        return particulars.with(Detail.INDEX_NUMBER, number);
    }

    /** The former edition gives way; its own step, numbered after the one that published its successor. */
    private void supersede(Dossier dossier, Edition former, By by) {
        Destination to =
                Rules.find(Action.SUPERSEDE, former.stage()).orElseThrow().destination();
        if (to instanceof Destination.To(Stage stage)) {
            store.moveTo(former.ref(), stage);
            examined.moved(former, stage);
            append(former.ref(), dossier.nextSeq() + 1, Action.SUPERSEDE, former.stage(), stage, by, Particulars.NONE);
        }
    }

    private void takeDown(Dossier dossier, Edition edition, Particulars particulars) {
        store.takeDown(edition.ref(), particulars.get(Detail.WITHDRAWAL_CLASS));
        String number = dossier.disclosure().indexNumber();
        events.publishEvent(new EditionWithdrawn(
                edition.ref().disclosure(),
                edition.ref().number(),
                dossier.disclosure().organ(),
                number == null ? "" : number));
    }

    private Outcome openEdition(Dossier dossier, Edition from, By by) {
        int number = dossier.editions().size() + 1;
        var ref = new EditionRef(dossier.disclosure().id(), number);
        store.insertEdition(new Edition(ref, Stage.DRAFT, from.content(), from.contentHash(), "", null, null));
        examined.ask(dossier.disclosure().organ(), ref, from.content(), Stage.DRAFT);
        append(ref, dossier.nextSeq() + 1, Action.CREATE, null, Stage.DRAFT, by, Particulars.NONE);
        write(by, Action.CREATE, ref, null, from.contentHash(), from.content().title());
        return new Outcome.Done(ref, Stage.DRAFT);
    }

    private Outcome rebuild(Dossier dossier, Edition edition) {
        String organ = dossier.disclosure().organ();
        EditionContent ready = examined.ready(organ, edition.content());
        store.changeContent(edition.ref(), ready);
        examined.ask(organ, edition.ref(), ready, edition.stage());
        return new Outcome.Done(edition.ref(), edition.stage());
    }

    private Outcome deliver(Edition edition, Particulars particulars, By by) {
        steps.deliver(
                edition.ref(),
                new Delivery(
                        particulars.get(Detail.CHANNEL),
                        particulars.date(Detail.POSTED_ON).orElseThrow(),
                        particulars.gives(Detail.EVIDENCE) ? particulars.get(Detail.EVIDENCE) : null,
                        particulars.get(Detail.NOTE),
                        by.at(),
                        by.person().name()));
        return new Outcome.Done(edition.ref(), edition.stage());
    }

    private By by(Rule rule, Dossier dossier, Person person, String origin) {
        String organ = dossier.disclosure().organ();
        return new By(person, duty(rule, person, organ), organ, origin, clock.instant());
    }

    private static Duty duty(Rule rule, Person person, String organ) {
        return rule.duties().stream()
                .filter(duty -> person.holds(duty, organ))
                .findFirst()
                .orElseThrow();
    }

    private void append(
            EditionRef ref, int seq, Action action, @Nullable Stage from, Stage to, By by, Particulars particulars) {
        steps.append(
                ref.disclosure(),
                new Step(
                        seq,
                        ref.number(),
                        action,
                        from,
                        to,
                        by.person().id(),
                        by.person().name(),
                        by.duty(),
                        by.at(),
                        particulars));
    }

    private void write(
            By by, Action action, EditionRef ref, @Nullable String before, @Nullable String after, String detail) {
        journal.record(
                by.person().as(by.duty(), by.organ(), by.origin()),
                "disclosure." + action.name(),
                ref.object(),
                before,
                after,
                Discreet.words(detail));
    }

    private static String words(Particulars particulars) {
        return particulars.gives(Detail.INDEX_NUMBER)
                ? particulars.get(Detail.INDEX_NUMBER)
                : particulars.get(Detail.REASON);
    }

    /** Who acts, in which duty, for which organ, from where, and when. */
    private record By(Person person, Duty duty, String organ, String origin, Instant at) {}
}
