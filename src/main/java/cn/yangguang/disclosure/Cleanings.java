package cn.yangguang.disclosure;

import cn.yangguang.gate.Remade;
import cn.yangguang.gate.Remaking;
import cn.yangguang.identity.Person;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * 清理附件: an attachment of a draft is replaced by one made anew of what it shows, masked on wish. It is an edit like any other: asked of
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
    private final Remaking remaking;

    Cleanings(Disclosures disclosures, Remaking remaking) {
        this.disclosures = disclosures;
        this.remaking = remaking;
    }

    /**
     * Takes its time, so never inside a transaction.
     *
     * @param file short hash of the attachment
     * @param code of the findings to be masked, empty for none
     * @param seen hash of the content on the page
     */
    public Result clean(
            Dossier dossier, Edition edition, String file, String code, String seen, Person person, String origin) {
        var submission = Examined.submission(dossier.disclosure().organ(), edition.ref(), edition.content());
        return switch (remaking.remake(submission, file, code)) {
            case Remade.Refused(var reasons) -> new Result.NotMade(reasons);
            case Remade.Made made -> replaced(edition, file, made, seen, person, origin);
        };
    }

    private Result replaced(Edition edition, String file, Remade.Made made, String seen, Person person, String origin) {
        List<Attachment> attachments = edition.content().attachments().stream()
                .map(one -> one.hash().startsWith(file) ? new Attachment(made.name(), made.hash()) : one)
                .toList();
        return switch (disclosures.edit(
                edition.ref(), edition.content().withAttachments(attachments), seen, person, origin)) {
            case Outcome.Done done -> new Result.Done(made);
            case Outcome.Refused(var reasons) -> new Result.Refused(reasons);
        };
    }
}
