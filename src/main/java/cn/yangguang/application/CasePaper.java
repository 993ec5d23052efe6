package cn.yangguang.application;

import java.time.Instant;

/**
 * A file kept with a case; its content stays sealed until it is asked for.
 *
 * @param size in bytes, in the clear
 * @param hash SHA-256 of the content in the clear
 */
public record CasePaper(
        long id,
        PaperKind kind,
        String name,
        String mediaType,
        long size,
        String hash,
        Instant keptAt,
        String keptBy) {}
