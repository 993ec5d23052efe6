package cn.yangguang.issuing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to serve a letter, as it stands for ever.
 *
 * @param proofType media type of the scanned proof, or null without one
 * @param voids the record that this one declares a mistake, or null
 */
public record ServiceRecord(
        long id,
        long letter,
        ServiceEntry entry,
        @Nullable String proofType,
        @Nullable Long voids,
        Instant recordedAt,
        String recordedBy) {

    public Optional<String> proof() {
        return Optional.ofNullable(proofType);
    }
}
