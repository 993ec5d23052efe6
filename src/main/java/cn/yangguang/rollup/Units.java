package cn.yangguang.rollup;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which organs report to which, and who may look at it. Villages are no organs of the 条例 and do not report. */
@Component
class Units {

    private static final Set<Duty> SEEING =
            Set.of(Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY, Duty.REVIEWER, Duty.HANDLER);
    private static final Set<Duty> ACTING = Set.of(Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY);

    private final Organs organs;
    private final RollupStore store;

    Units(Organs organs, RollupStore store) {
        this.organs = organs;
        this.store = store;
    }

    /** Every organ that is or was below, level by level, whether or not it works with this installation. */
    List<Organ> ever(String above) {
        List<Organ> all = new ArrayList<>();
        List<Organ> level = below(List.of(above));
        while (!level.isEmpty()) {
            all.addAll(level);
            level = below(level.stream().map(Organ::key).toList());
        }
        return all;
    }

    private List<Organ> below(List<String> keys) {
        return keys.stream()
                .flatMap(key -> organs.children(key).stream())
                .filter(organ -> organ.level() != OrganLevel.VILLAGE)
                .toList();
    }

    /** Those that report for a year: active, created by then and not dissolved. */
    List<Organ> reporting(String above, int year) {
        List<Organ> all = ever(above).stream().filter(Organ::active).toList();
        List<CarryOver> moves = store.carryOvers(all.stream().map(Organ::key).toList());
        return all.stream().filter(unit -> CarryOver.reports(unit, year, moves)).toList();
    }

    /** The organs with units below them at which the person holds a duty that sees their reports. */
    List<Organ> seenBy(Person person) {
        return person.organsOf(SEEING).stream()
                .map(organs::find)
                .flatMap(Optional::stream)
                .filter(organ -> below(List.of(organ.key())).stream().anyMatch(Organ::active))
                .sorted(Comparator.comparing(Organ::level).thenComparing(Organ::key))
                .toList();
    }

    Optional<Organ> find(String key) {
        return organs.find(key);
    }

    boolean isBelow(String unit, String above) {
        return ever(above).stream().anyMatch(organ -> organ.key().equals(unit));
    }

    /** The duty in which the person asks for reports and sets days at the organ; empty when none. */
    static Optional<Duty> acting(Person person, String organ) {
        return ACTING.stream()
                .sorted()
                .filter(duty -> person.holds(duty, organ))
                .findFirst();
    }
}
