package cn.yangguang.tabular;

import java.util.List;

/**
 * What an import did.
 *
 * @param read rows found in the file, good and bad
 * @param added rows that made something new
 * @param changed rows that changed something that was there
 * @param unchanged rows whose content was there already
 * @param bad rows that were refused, in the order of the file
 * @param done whether anything was taken over; false means that nothing at all was changed
 */
public record ImportOutcome(int read, int added, int changed, int unchanged, List<BadRow> bad, boolean done) {

    public ImportOutcome {
        bad = List.copyOf(bad);
    }

    /** All or nothing: because of the bad rows nothing was changed. */
    public static ImportOutcome nothing(int read, List<BadRow> bad) {
        return new ImportOutcome(read, 0, 0, 0, bad, false);
    }
}
