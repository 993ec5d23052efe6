package cn.yangguang.rectification;

import java.time.Instant;

/**
 * A file kept with a request; its content stays sealed until it is asked for.
 *
 * @param size in bytes, in the clear
 * @param hash SHA-256 of the content in the clear
 */
public record KeptPaper(long id, String name, String mediaType, long size, String hash, Instant keptAt) {

    /** A file with its content in the clear. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(KeptPaper paper, byte[] content) {}
}
