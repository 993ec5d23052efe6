package cn.yangguang.upward;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An export that was made.
 *
 * @param on the day as of which its figures stand
 * @param sha256 of the package
 * @param who made it
 */
public record Sent(String organ, String period, LocalDate on, Instant madeAt, String sha256, String who) {}
