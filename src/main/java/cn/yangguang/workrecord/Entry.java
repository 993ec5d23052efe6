package cn.yangguang.workrecord;

import java.time.Instant;
import java.util.List;

/**
 * An entry of a register with its history.
 *
 * @param versions the first one first; the last is what holds
 */
public record Entry(long id, String organ, Register register, List<Version> versions, List<EvidenceFile> files) {

    /**
     * @param struck whether the entry counts no more from this version on
     * @param reason why it was changed; empty for the first
     */
    public record Version(int number, EntryContent content, boolean struck, String reason, Instant at, String person) {}

    /** A photograph, minutes: for staff only. */
    public record EvidenceFile(String hash, String name, Instant at, String person) {}

    public Entry {
        versions = List.copyOf(versions);
        files = List.copyOf(files);
    }

    public Version newest() {
        return versions.getLast();
    }

    public EntryContent content() {
        return newest().content();
    }

    public boolean struck() {
        return newest().struck();
    }
}
