package cn.yangguang.gate;

import java.util.Set;

/**
 * What the gate answers to the rules of publication, for exactly one content.
 *
 * @param complete whether every word and file was looked at to the end by the rules of today
 * @param blocks groups of findings that block and were not let pass, see {@link FindingGroup#key()}
 * @param warnings groups that warn and were not let pass
 * @param quarantined short hashes of files with an open mark of secrecy
 */
public record Clearance(boolean complete, Set<String> blocks, Set<String> warnings, Set<String> quarantined) {

    /** Looked at, and nothing is open. */
    public static final Clearance CLEAR = new Clearance(true, Set.of(), Set.of(), Set.of());

    /** Nobody has looked yet. */
    public static final Clearance UNKNOWN = new Clearance(false, Set.of(), Set.of(), Set.of());

    public Clearance {
        blocks = Set.copyOf(blocks);
        warnings = Set.copyOf(warnings);
        quarantined = Set.copyOf(quarantined);
    }
}
