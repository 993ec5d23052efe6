package cn.yangguang.obligation;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.MatterVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rhythm of one matter over time: by the words of its catalogue, or by the organ's own from the day it set one. */
final class Rhythms {

    /**
     * A rhythm and the days on which it holds.
     *
     * @param from first day
     * @param to last day, {@link LocalDate#MAX} while it holds
     */
    record Stretch(LocalDate from, LocalDate to, Rhythm rhythm) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();

    /** @param own those of this matter that were set by the day as of which it is asked */
    Rhythms(MatterHistory history, List<OwnRhythm> own) {
        var days = new TreeSet<LocalDate>();
        history.versions().forEach(version -> days.add(version.from()));
        own.forEach(rhythm -> days.add(rhythm.from()));
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            add(day, next == null ? LocalDate.MAX : next.minusDays(1), at(history, own, day));
        }
    }

    /** Stretches of the same rhythm that follow each other are one. */
    private void add(LocalDate from, LocalDate to, @Nullable Rhythm rhythm) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (rhythm == null) {
            return;
        }
        if (last != null
                && last.rhythm().equals(rhythm)
                && last.to().plusDays(1).equals(from)) {
            stretches.set(stretches.size() - 1, new Stretch(last.from(), to, rhythm));
        } else {
            stretches.add(new Stretch(from, to, rhythm));
        }
    }

    private static @Nullable Rhythm at(MatterHistory history, List<OwnRhythm> own, LocalDate day) {
        Optional<MatterVersion> version =
                history.on(day).filter(MatterVersion::inForce).filter(found -> found.mode() == Matter.Mode.PROACTIVE);
        return version.map(found -> own.stream()
                        .filter(set -> !set.from().isAfter(day))
                        .max(Comparator.comparing(OwnRhythm::from).thenComparingLong(OwnRhythm::id))
                        .map(OwnRhythm::rhythm)
                        .orElseGet(() ->
                                RhythmText.read(found.limit(), history.matter().title())))
                .orElse(null);
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Optional<Rhythm> on(LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.holds(day))
                .map(Stretch::rhythm)
                .findFirst();
    }

    /** The stretch of something permanent, joined over changes of its days: what was published stays published. */
    Stream<Stretch> permanent() {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.rhythm().kind() == Rhythm.Kind.PERMANENT) {
                Stretch last = joined.isEmpty() ? null : joined.getLast();
                if (last != null && last.to().plusDays(1).equals(stretch.from())) {
                    joined.set(joined.size() - 1, new Stretch(last.from(), stretch.to(), last.rhythm()));
                } else {
                    joined.add(stretch);
                }
            }
        }
        return joined.stream();
    }
}
