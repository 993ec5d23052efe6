package cn.yangguang.portal;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.reading.PublicOverview.Held;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The units below an organ (or of the whole site), level by level from the top, each with what it published. */
public record UnitsView(SequencedMap<OrganLevel, List<Unit>> levels) {

    /** @param held items of the unit itself, without what stands below it */
    public record Unit(Organ organ, Held held) {}

    static UnitsView of(List<Organ> organs, Map<String, Held> held) {
        return new UnitsView(organs.stream()
                .map(organ -> new Unit(organ, held.getOrDefault(organ.key(), Held.NOTHING)))
                .collect(Collectors.groupingBy(unit -> unit.organ().level(), TreeMap::new, Collectors.toList())));
    }

    public boolean isEmpty() {
        return levels.isEmpty();
    }
}
