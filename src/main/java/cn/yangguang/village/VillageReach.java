package cn.yangguang.village;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who sees which villages and may enter something for them: people of the village, and of the organs above. */
@Component
public class VillageReach {

    private static final Set<Duty> WRITING = Set.of(Duty.VILLAGE_REPORTER, Duty.HANDLER);

    private final Organs organs;

    VillageReach(Organs organs) {
        this.organs = organs;
    }

    /** Whether the person holds a duty of content at the organ or one above it. */
    public boolean sees(Person person, String organ) {
        return organs.pathOf(organ).stream().anyMatch(above -> OfficeReach.covers(person, above.key()));
    }

    /** Active villages the person sees, township by township. */
    public List<Organ> villages(Person person) {
        return OfficeReach.organsOf(person).stream()
                .sorted()
                .flatMap(key -> Stream.concat(organs.find(key).stream(), organs.activeBelow(key).stream()))
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .distinct()
                .toList();
    }

    /** Active villages directly below the organ. */
    public List<Organ> below(String township) {
        return organs.children(township).stream()
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .toList();
    }

    /** The organ for which the person may enter something there: the village's reporter or clerk, or a clerk right above it. */
    public Optional<String> writesFor(Person person, Organ organ) {
        return Stream.concat(Stream.of(organ.key()), Stream.ofNullable(organ.parent()))
                .filter(key -> WRITING.stream().anyMatch(duty -> person.holds(duty, key)))
                .findFirst();
    }

    /** The person as the one who writes for that organ. */
    public Actor as(Person person, String organ, String origin) {
        Duty duty = person.holds(Duty.HANDLER, organ) ? Duty.HANDLER : Duty.VILLAGE_REPORTER;
        return person.as(duty, organ, origin);
    }
}
