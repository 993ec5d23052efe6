package cn.yangguang.disclosure;

import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.gate.Examination;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Only a file that this very edition names is given out, or the uploaded one of which it was made. */
    @Transactional
    public Opened open(Dossier dossier, Edition edition, String hash, Person person, String origin) {
        Optional<Attachment> named = named(dossier, edition, hash);
        Optional<StoredFile> file = named.flatMap(known -> contents.find(hash));
        if (named.isEmpty() || file.isEmpty()) {
            return new Opened.NotThere();
        }
        String organ = dossier.disclosure().organ();
        boolean quarantined = quarantined(dossier, edition, hash);
        if (quarantined && !person.holds(Duty.SECRECY_REVIEWER, organ)) {
            return new Opened.InQuarantine();
        }
        boolean uploaded = !named.get().hash().equals(hash);
        String act = quarantined
                ? "disclosure.open-quarantined"
                : uploaded ? "disclosure.open-original" : "disclosure.open-file";
        journal.record(
                person.as(duty(person, organ, quarantined), organ, origin),
                act,
                edition.ref().object(),
                hash.substring(0, 12));
        return new Opened.Here(
                uploaded
                        ? named.get().name().replaceAll("\\.[^.]*$", "") + "（原文件）." + contents.extension(file.get())
                        : named.get().name(),
                file.get());
    }

    /** Whether the file, or one that was made of it, has an open mark of secrecy. */
    private boolean quarantined(Dossier dossier, Edition edition, String hash) {
        Examination examination = disclosures.examination(dossier, edition);
        return examination.names().keySet().stream()
                .filter(examination::quarantined)
                .anyMatch(file -> file.equals(hash)
                        || disclosures.original(file).filter(hash::equals).isPresent());
    }

    private static Duty duty(Person person, String organ, boolean quarantined) {
        return quarantined
                ? Duty.SECRECY_REVIEWER
                : Arrays.stream(Duty.values())
                        .filter(duty -> person.holds(duty, organ))
                        .findFirst()
                        .orElseThrow();
    }

    /** The attachment that is meant, with the name the edition gives it; empty when it has no such file. */
    private Optional<Attachment> named(Dossier dossier, Edition edition, String hash) {
        List<Attachment> files = Stream.concat(
                        edition.content().attachments().stream(), disclosures.ready(dossier, edition).stream())
                .toList();
        return files.stream()
                .filter(file -> file.hash().equals(hash))
                .findFirst()
                .or(() -> files.stream()
                        .filter(file -> disclosures
                                .original(file.hash())
                                .filter(hash::equals)
                                .isPresent())
                        .findFirst())
                .or(() -> disclosures.deliveries(edition.ref()).stream()
                        .filter(delivery -> hash.equals(delivery.evidence()))
                        .map(delivery -> new Attachment("evidence", hash))
                        .findFirst());
    }
}
