package cn.yangguang.yearbook;

import cn.yangguang.organ.Organs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;

/**
 * Looks once a day at the reports of all organs: of the year that runs, so that mistakes come to light while they can be put right, and of the
 * year before. Looking again changes nothing; a day that was missed is not made up for, the next look finds what is there.
 */
@Service
public class Looks {

    private final Organs organs;
    private final Drafting drafting;
    private final LookStore store;
    private final Clock clock;

    Looks(Organs organs, Drafting drafting, LookStore store, Clock clock) {
        this.organs = organs;
        this.drafting = drafting;
        this.store = store;
        this.clock = clock;
    }

    /** The last look at a report, if there was one. */
    public Optional<Look> last(String organ, int year) {
        return store.last(organ, year);
    }

    /** Looks at every report that was not looked at today, as long as it may; tells how many. */
    int catchUp(BooleanSupplier mayGoOn) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        int looked = 0;
        for (int year : List.of(today.getYear(), today.getYear() - 1)) {
            for (String organ : store.due(year, today)) {
                if (!mayGoOn.getAsBoolean()) {
                    return looked;
                }
                look(organ, year, today, now);
                looked++;
            }
        }
        return looked;
    }

    private void look(String organ, int year, LocalDate today, Instant now) {
        List<Found> found = organs.find(organ)
                .flatMap(known -> drafting.of(known, year))
                .map(Draft::findings)
                .orElse(List.of());
        int errors = (int) found.stream().filter(Found::blocks).count();
        store.put(new Look(organ, year, today, now, errors, found.size() - errors));
    }
}
