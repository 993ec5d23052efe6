package cn.yangguang.oversight.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.ImportedStates;
import cn.yangguang.oversight.OversightReach;
import cn.yangguang.oversight.OversightReach.Sight;
import cn.yangguang.oversight.Period;
import cn.yangguang.oversight.UnitFigures;
import cn.yangguang.oversight.UnitRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the page of a unit from what its reader may see. */
@Component
class UnitViews {

    private final Organs organs;
    private final OversightReach reach;
    private final UnitFigures figures;
    private final UnitRecords records;
    private final ImportedStates imported;

    UnitViews(Organs organs, OversightReach reach, UnitFigures figures, UnitRecords records, ImportedStates imported) {
        this.organs = organs;
        this.reach = reach;
        this.figures = figures;
        this.records = records;
        this.imported = imported;
    }

    /** Empty when the person sees nothing of the organ. */
    Optional<UnitView> of(Organ organ, Person person, Period period, LocalDate on) {
        boolean unit = sees(person, organ.key());
        return unit || reach.tops(person).contains(organ)
                ? Optional.of(view(organ, unit, person, period, on))
                : Optional.empty();
    }

    private UnitView view(Organ organ, boolean unit, Person person, Period period, LocalDate on) {
        String key = organ.key();
        Map<String, ImportedStates.Imported> handedUp = handedUp(organ, period);
        List<Organ> below = organs.children(key).stream()
                .filter(one -> one.active()
                        || handedUp.containsKey(one.key())
                        || !organs.activeBelow(one.key()).isEmpty())
                .toList();
        Set<String> counted = new TreeSet<>(below.stream().map(Organ::key).toList());
        if (unit) {
            counted.add(key);
        }
        Map<String, Map<String, Long>> counts = figures.of(counted, period, on);
        handedUp.forEach((one, state) -> counts.put(one, state.counts()));
        return new UnitView(
                organ,
                path(person, key),
                period,
                on,
                below,
                figures.all(),
                counts,
                handedUp.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().on())),
                unit,
                reach.of(person, key, Sight.MASKED).isPresent() ? records.kinds() : List.of(),
                organ.active() && directs(person, key));
    }

    private boolean directs(Person person, String key) {
        return reach.of(person, key, Sight.FIGURES)
                .filter(right -> right.duty() == Duty.HANDLER || right.duty() == Duty.INSPECTOR)
                .isPresent();
    }

    /** States of the unit and of those directly below that do not work here. */
    private Map<String, ImportedStates.Imported> handedUp(Organ organ, Period period) {
        Map<String, ImportedStates.Imported> all = new HashMap<>();
        Stream.concat(Stream.of(organ), organs.children(organ.key()).stream())
                .filter(one -> !one.active())
                .forEach(one -> imported.of(one.key(), period).ifPresent(state -> all.put(one.key(), state)));
        return all;
    }

    private List<Organ> path(Person person, String key) {
        List<Organ> tops = reach.tops(person);
        return organs.pathOf(key).stream()
                .filter(one -> tops.contains(one) || sees(person, one.key()))
                .toList();
    }

    private boolean sees(Person person, String key) {
        return reach.of(person, key, Sight.FIGURES).isPresent();
    }
}
