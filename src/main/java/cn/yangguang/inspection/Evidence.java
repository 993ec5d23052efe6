package cn.yangguang.inspection;

import java.time.Instant;

/**
 * A photograph or paper kept with an inspection or an order, made anew of what it shows.
 *
 * @param seq the step it came with
 * @param item what it is about; empty with an order
 */
public record Evidence(long id, int seq, String item, String name, String hash, Instant keptAt) {}
