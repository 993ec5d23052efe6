package cn.yangguang.disclosure;

import cn.yangguang.gate.Remade;
import cn.yangguang.gate.Remaking;
import cn.yangguang.identity.Person;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * 遮挡附件: an attachment of a draft is replaced by one made anew of what it shows, with what was found masked. It is an edit like any other: asked of
 * the rules, in the journal, looked at again by the gate. The old file stays among the originals.
 */
@Service
public class Cleanings {

    /** What became of the wish. */
    public sealed interface Result {
        /** The edition has the new file. */
        record Done(Remade.Made made) implements Result {}

        /** No new file could be made. */
        record NotMade(List<String> reasons) implements Result {
            public NotMade {
                reasons = List.copyOf(reasons);
            }
        }

        /** The rules refuse the edit. */
        record Refused(List<Refusal> reasons) implements Result {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    private final Disclosures disclosures;
    private final Examined examined;
    private final Remaking remaking;

    Cleanings(Disclosures disclosures, Examined examined, Remaking remaking) {
        this.examined = examined;
        this.disclosures = disclosures;
        this.remaking = remaking;
    }

    /**
     * Takes its time, so never inside a transaction.
     *
     * @param file short hash of the attachment
     * @param code of the findings to be masked
     * @param seen hash of the content on the page
     */
    public Result mask(
            Dossier dossier, Edition edition, String file, String code, String seen, Person person, String origin) {
        String organ = dossier.disclosure().organ();
        return switch (remaking.mask(examined.of(organ, edition), file, code)) {
            case Remade.Refused(var reasons) -> new Result.NotMade(reasons);
            case Remade.Made made -> {
                EditionContent now = examined.ready(organ, edition.content());
                yield replaced(edition, now, file, made, seen, person, origin);
            }
        };
    }

    private Result replaced(
            Edition edition,
            EditionContent now,
            String file,
            Remade.Made made,
            String seen,
            Person person,
            String origin) {
        List<Attachment> attachments = now.attachments().stream()
                .map(one -> one.hash().startsWith(file)
                        ? new Attachment(made.named(one.name()), made.file().hash())
                        : one)
                .toList();
        return switch (disclosures.edit(edition.ref(), now.withAttachments(attachments), seen, person, origin)) {
            case Outcome.Done done -> new Result.Done(made);
            case Outcome.Refused(var reasons) -> new Result.Refused(reasons);
        };
    }
}
