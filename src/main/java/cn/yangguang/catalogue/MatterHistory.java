package cn.yangguang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A matter with all its versions.
 *
 * @param matter as it stands now
 * @param versions the oldest first, one for each day on which something changed
 */
public record MatterHistory(Matter matter, List<MatterVersion> versions) {

    public MatterHistory {
        versions = List.copyOf(versions);
    }

    /** The version of this day; empty before the first. */
    public Optional<MatterVersion> on(LocalDate day) {
        return versions.reversed().stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst();
    }
}
