package cn.yangguang.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What units that run an installation of their own handed up, where somebody takes that in. */
public interface ImportedStates {

    /**
     * The figures of a unit as it handed them up.
     *
     * @param on the day as of which they stand
     */
    record Imported(LocalDate on, Map<String, Long> counts) {
        public Imported {
            counts = Map.copyOf(counts);
        }
    }

    /** The newest state of the unit for the period; empty when none was taken in. */
    Optional<Imported> of(String unit, Period period);
}
