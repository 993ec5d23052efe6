package cn.yangguang.gate;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the gate answers to the rules of publication, for exactly one content.
 *
 * @param complete whether every word and file was looked at to the end by the rules of today
 * @param blocks groups of findings that block and were not let pass, see {@link FindingGroup#key()}
 * @param warnings groups that warn and were not let pass
 * @param quarantined short hashes of files with an open mark of secrecy
 * @param files how far the files are on their way to those that may be published
 */
public record Clearance(
        boolean complete,
        Set<String> blocks,
        Set<String> warnings,
        Set<String> quarantined,
        List<Rebuild.State> files) {

    /** Looked at, and nothing is open. */
    public static final Clearance CLEAR = new Clearance(true, Set.of(), Set.of(), Set.of());

    /** Nobody has looked yet. */
    public static final Clearance UNKNOWN = new Clearance(false, Set.of(), Set.of(), Set.of());

    public Clearance(boolean complete, Set<String> blocks, Set<String> warnings, Set<String> quarantined) {
        this(complete, blocks, warnings, quarantined, List.of());
    }

    public Clearance {
        blocks = Set.copyOf(blocks);
        warnings = Set.copyOf(warnings);
        quarantined = Set.copyOf(quarantined);
        files = List.copyOf(files);
    }

    /** How many files are in this state. */
    public int files(Rebuild.State state) {
        return Collections.frequency(files, state);
    }
}
