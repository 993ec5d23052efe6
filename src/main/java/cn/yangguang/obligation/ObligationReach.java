package cn.yangguang.obligation;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose obligations a person sees, and what the person may say about them. Pages and acts ask the same. */
@Component
public class ObligationReach {

    private static final Set<Duty> DECIDING = Set.of(Duty.REVIEWER, Duty.SIGNATORY);

    private final Organs organs;

    ObligationReach(Organs organs) {
        this.organs = organs;
    }

    /** Organs where a duty of content is held, and what an inspector has below, by key and without villages; from the top level down. */
    public Map<String, Organ> seenBy(Person person) {
        Set<String> own = OfficeReach.organsOf(person);
        List<String> watched = person.organsOf(Set.of(Duty.INSPECTOR)).stream()
                .flatMap(key -> organs.activeBelow(key).stream().map(Organ::key))
                .toList();
        Map<String, Organ> seen = new LinkedHashMap<>();
        organs.active().stream()
                .filter(organ -> organ.level() != OrganLevel.VILLAGE)
                .filter(organ -> own.contains(organ.key()) || watched.contains(organ.key()))
                .forEach(organ -> seen.put(organ.key(), organ));
        return seen;
    }

    /** Announces events, states 本期无, names what answers an event. */
    public boolean mayTell(Person person, String organ) {
        return person.holds(Duty.HANDLER, organ);
    }

    /** The second person: agrees to 本期无 or not, takes back an event that is past its day. */
    public boolean mayDecide(Person person, String organ) {
        return DECIDING.stream().anyMatch(duty -> person.holds(duty, organ));
    }

    /** Sets rhythms: who signs for the organ, or inspects it or an organ above it. */
    public boolean maySetRhythm(Person person, String organ) {
        return person.holds(Duty.SIGNATORY, organ)
                || organs.pathOf(organ).stream().anyMatch(above -> person.holds(Duty.INSPECTOR, above.key()));
    }

    /** The duty in which the person acts, for the journal. */
    public static Duty dutyOf(Person person, String organ, List<Duty> possible) {
        return possible.stream()
                .filter(duty -> person.holds(duty, organ))
                .findFirst()
                .orElse(Duty.INSPECTOR);
    }
}
