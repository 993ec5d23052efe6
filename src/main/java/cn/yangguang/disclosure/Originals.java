package cn.yangguang.disclosure;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of editions as they were uploaded. Whoever opens one is in the journal. One with an open mark of secrecy is in
 * quarantine: only the secrecy reviewer may look at it, to decide.
 */
@Service
public class Originals {

    /** What became of the wish. */
    public sealed interface Opened {
        record Here(String name, StoredFile file) implements Opened {}

        record InQuarantine() implements Opened {}

        record NotThere() implements Opened {}
    }

    private final Disclosures disclosures;
    private final Contents contents;
    private final Journal journal;

    Originals(Disclosures disclosures, Contents contents, Journal journal) {
        this.disclosures = disclosures;
        this.contents = contents;
        this.journal = journal;
    }

    /** Only a file that this very edition names is given out. */
    @Transactional
    public Opened open(Dossier dossier, Edition edition, String hash, Person person, String origin) {
        Optional<String> name = name(edition, hash);
        Optional<StoredFile> file = name.flatMap(known -> contents.find(hash));
        if (name.isEmpty() || file.isEmpty()) {
            return new Opened.NotThere();
        }
        String organ = dossier.disclosure().organ();
        boolean quarantined = disclosures.examination(dossier, edition).quarantined(hash);
        if (quarantined && !person.holds(Duty.SECRECY_REVIEWER, organ)) {
            return new Opened.InQuarantine();
        }
        journal.record(
                person.as(duty(person, organ, quarantined), organ, origin),
                quarantined ? "disclosure.open-quarantined" : "disclosure.open-file",
                edition.ref().object(),
                hash.substring(0, 12));
        return new Opened.Here(name.get(), file.get());
    }

    private static Duty duty(Person person, String organ, boolean quarantined) {
        return quarantined
                ? Duty.SECRECY_REVIEWER
                : Arrays.stream(Duty.values())
                        .filter(duty -> person.holds(duty, organ))
                        .findFirst()
                        .orElseThrow();
    }

    /** The name the edition gives the file; empty when it has no such file. */
    private Optional<String> name(Edition edition, String hash) {
        return edition.content().attachments().stream()
                .filter(file -> file.hash().equals(hash))
                .map(Attachment::name)
                .findFirst()
                .or(() -> disclosures.deliveries(edition.ref()).stream()
                        .map(Delivery::evidence)
                        .filter(hash::equals)
                        .map(evidence -> "evidence")
                        .findFirst());
    }
}
