package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes drafts of the village's disclosures of a checked sheet; the review and the gate before publication come after, as always. */
@Component
class Publishing {

    private final Disclosures disclosures;
    private final SheetEditions editions;
    private final SheetStore store;

    Publishing(Disclosures disclosures, SheetEditions editions, SheetStore store) {
        this.disclosures = disclosures;
        this.editions = editions;
        this.store = store;
    }

    /** Whether an edition of the version is still being reviewed. */
    boolean underReview(Version version) {
        return version.links().stream()
                .filter(link -> !link.live())
                .flatMap(link ->
                        disclosures
                                .find(link.disclosure())
                                .flatMap(dossier -> dossier.edition(link.edition()))
                                .stream())
                .anyMatch(edition -> edition.stage().open());
    }

    /** Makes the drafts. What is refused leaves the transaction to be rolled back by the caller. */
    List<Refusal> handOver(
            Account account, Version version, Organ village, LocalDate checkedOn, Person person, String origin) {
        List<Refusal> reasons = new ArrayList<>();
        for (String item : SheetEditions.items(account.sheet())) {
            EditionContent content = editions.content(account.sheet(), version.content(), village, item, checkedOn);
            cn.yangguang.disclosure.Outcome made = live(account, item)
                    .map(live -> corrected(live, content, person, origin))
                    .orElseGet(() -> disclosures.create(village.key(), content, person, origin));
            switch (made) {
                case cn.yangguang.disclosure.Outcome.Done done ->
                    store.link(account.sheet(), version.number(), item, done.edition());
                case cn.yangguang.disclosure.Outcome.Refused refused ->
                    refused.reasons().forEach(reason -> reasons.add(new Refusal(reason.key(), reason.arguments())));
            }
        }
        return reasons;
    }

    /** The edition that readers have now of this item of the sheet, made of an earlier version. */
    private static Optional<EditionRef> live(Account account, String item) {
        return account.versions().stream()
                .flatMap(version -> version.links().stream())
                .filter(link -> link.item().equals(item) && link.live())
                .map(link -> new EditionRef(link.disclosure(), link.edition()))
                .findFirst();
    }

    private cn.yangguang.disclosure.Outcome corrected(
            EditionRef live, EditionContent content, Person person, String origin) {
        cn.yangguang.disclosure.Outcome opened = disclosures.act(
                live,
                cn.yangguang.disclosure.Action.CORRECT,
                cn.yangguang.disclosure.Particulars.of(Detail.REASON, "财务公开表更正"),
                person,
                origin);
        if (!(opened instanceof cn.yangguang.disclosure.Outcome.Done done)) {
            return opened;
        }
        String seen = disclosures
                .find(done.edition().disclosure())
                .flatMap(dossier -> dossier.edition(done.edition().number()))
                .map(Edition::contentHash)
                .orElseThrow();
        return disclosures.edit(done.edition(), content, seen, person, origin);
    }
}
