package cn.yangguang.changes;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that may look different now.
 *
 * @param organ key of the organ it belongs to, {@code *} for every organ
 * @param key which thing, see {@link Subject}; {@code *} for all of the organ, or of every organ
 */
public record Change(Subject subject, String organ, String key) {

    public static final String EVERY = "*";

    /** What is told when it cannot be known what changed: everything. */
    static final List<Change> EVERYTHING = Arrays.stream(Subject.values())
            .map(subject -> new Change(subject, EVERY, EVERY))
            .toList();

    /** Whether all things of the subject are meant, whatever their key. */
    public boolean everyKey() {
        return key.equals(EVERY);
    }

    public boolean everyOrgan() {
        return organ.equals(EVERY);
    }
}
