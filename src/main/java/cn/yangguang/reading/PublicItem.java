package cn.yangguang.reading;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a published item in full, as the public may see it.
 *
 * @param edition number of this edition
 * @param liveEdition number of the edition that is valid now; differs when this one was corrected
 * @param body cleaned HTML
 * @param publishedAt when this edition was published
 * @param firstPublishedAt when the item was first published
 * @param lateReason why it was published after its last lawful day, or empty
 * @param period 所属期间, null for none
 * @param persons set when it is or was a 公示名单
 */
public record PublicItem(
        long disclosure,
        String organ,
        String indexNumber,
        int edition,
        int liveEdition,
        Stage stage,
        String title,
        String summary,
        String body,
        @Nullable LocalDate formationDate,
        String documentNumber,
        @Nullable String category,
        @Nullable String theme,
        String genre,
        String audience,
        String keywords,
        String source,
        String lateReason,
        Instant publishedAt,
        Instant firstPublishedAt,
        @Nullable CoveredPeriod period,
        @Nullable PublicPersonList persons) {

    /** Whether a later edition took its place. */
    public boolean corrected() {
        return edition != liveEdition;
    }

    /** Whether text and files are withheld because the period of publicity has passed. */
    public boolean personsWithheld() {
        return persons != null && persons.over();
    }
}
