package cn.yangguang.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one version stands by the rules of today.
 *
 * @param blocks kinds of findings that block and are open
 * @param secrets of these, marks of secrecy
 * @param unread pieces nobody can read
 * @param askedBy who asked the secrecy reviewer to decide, or empty
 */
public record Standing(
        Subject subject,
        String organ,
        Phase phase,
        boolean complete,
        int blocks,
        int warnings,
        int secrets,
        int unread,
        String askedBy,
        String askedNote,
        @Nullable Instant askedAt,
        Instant since) {

    public boolean asked() {
        return askedAt != null;
    }

    /** Where staff see it. */
    public String address() {
        return "/office/disclosures/" + subject.item() + "/" + subject.version();
    }
}
