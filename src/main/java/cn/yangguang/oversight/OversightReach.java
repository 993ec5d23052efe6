package cn.yangguang.oversight;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** How much a person sees of a unit below: by the duty held at an organ above it. Lists, pages, looks and exports ask here. */
@Service
public class OversightReach {

    /** How much. */
    public enum Sight {
        /** Numbers. */
        FIGURES(Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN),
        /** Numbers and records, personal data masked. */
        MASKED(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR),
        /** May open a record with a reason. */
        OPENED(Duty.SIGNATORY, Duty.INSPECTOR);

        private final Set<Duty> duties;

        Sight(Duty first, Duty... others) {
            this.duties = EnumSet.of(first, others);
        }

        public Set<Duty> duties() {
            return duties;
        }
    }

    /** @param above key of the organ above at which the duty is held */
    public record Right(String above, Duty duty) {}

    private final Organs organs;

    OversightReach(Organs organs) {
        this.organs = organs;
    }

    /** By which right the person sees so much of the unit; empty when by none. The nearest organ above counts. */
    public Optional<Right> of(Person person, String organ, Sight sight) {
        List<Organ> path = organs.pathOf(organ);
        return path.reversed().stream()
                .filter(above -> !above.key().equals(organ))
                .flatMap(above -> sight.duties().stream()
                        .filter(duty -> person.holds(duty, above.key()))
                        .map(duty -> new Right(above.key(), duty)))
                .findFirst();
    }

    /** Organs at which the person has a duty that sees figures and that have something below, those on top first. */
    public List<Organ> tops(Person person) {
        return person.organsOf(Sight.FIGURES.duties()).stream()
                .flatMap(key -> organs.find(key).stream())
                .filter(organ -> !organs.children(organ.key()).isEmpty())
                .sorted(Comparator.comparing(Organ::level).thenComparing(Organ::key))
                .toList();
    }

    /** Units below whose own people see who looked at their records. */
    public static Set<String> own(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.VILLAGE_REPORTER));
    }
}
