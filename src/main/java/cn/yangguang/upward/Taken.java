package cn.yangguang.upward;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An export of a unit that was taken in.
 *
 * @param organ key of the organ that took it in, {@code unit} of the one it is of
 * @param on the day as of which its figures stand
 * @param sha256 of the package
 */
public record Taken(
        long id,
        String organ,
        String unit,
        String period,
        LocalDate on,
        Instant madeAt,
        String sha256,
        Instant takenAt,
        String who) {

    /** What its receipt confirms. */
    String subject() {
        return "upward:" + id;
    }
}
