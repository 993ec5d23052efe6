package cn.yangguang.noticeboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on a board, from the day it went up to the day it came down.
 *
 * @param title of the edition that hangs there
 * @param photo address of the photograph in {@code files}, null when there is none
 * @param takenOn day the camera noted, null when it noted none
 * @param gone since when the edition is no longer the valid one, null while it is
 * @param publicityUntil last day of a 公示期, null for none
 * @param removal null while it hangs
 */
public record Posting(
        long id,
        String organ,
        Wall wall,
        long disclosure,
        int edition,
        String indexNumber,
        String title,
        LocalDate postedOn,
        @Nullable String photo,
        @Nullable LocalDate takenOn,
        String personName,
        @Nullable LocalDate gone,
        @Nullable LocalDate publicityUntil,
        @Nullable Removal removal) {

    /** How it came down. */
    public record Removal(
            LocalDate removedOn,
            @Nullable String photo,
            @Nullable LocalDate takenOn,
            String reason,
            String personName) {}

    /** Whether the camera tells another day than the person. */
    public boolean differs() {
        return takenOn != null && !takenOn.equals(postedOn);
    }

    /** From which day it may come down. */
    public LocalDate mayComeDown(ProofRule rule) {
        LocalDate least = postedOn.plusDays(rule.minimalDays());
        return publicityUntil == null || publicityUntil.isBefore(least) ? least : publicityUntil.plusDays(1);
    }

    public boolean hangs() {
        return removal == null;
    }
}
