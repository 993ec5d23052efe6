package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may see what. Inspectors and the signatory of an organ see all it inspects; an inspected organ sees the orders to itself. Inspected can
 * be the organ itself and those below it.
 */
@Component
class Scopes {

    private static final Set<Duty> INSPECTING = Set.of(Duty.INSPECTOR, Duty.SIGNATORY);
    private static final Set<Duty> INSPECTED =
            Set.of(Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER);

    private final Organs organs;

    Scopes(Organs organs) {
        this.organs = organs;
    }

    static Set<String> inspecting(Person person) {
        return person.organsOf(INSPECTING);
    }

    static Set<String> inspected(Person person) {
        return person.organsOf(INSPECTED);
    }

    boolean sees(Person person, String inspectingOrgan) {
        return inspecting(person).contains(inspectingOrgan);
    }

    /** The inspected know of an order once it is signed. */
    boolean sees(Person person, Course course) {
        Proceeding proceeding = course.proceeding();
        Stage stage = course.stage();
        return sees(person, proceeding.organ())
                || proceeding.inspected() != null
                        && stage != null
                        && (stage.told() || course.last(Action.ORDER).isPresent())
                        && inspected(person).contains(proceeding.inspected());
    }

    /** Keys of the organ and everything below it. */
    Set<String> reachable(String organ) {
        return names(organ).keySet();
    }

    /** Names of the organ and everything below it, by key; the organ first. */
    Map<String, String> names(String organ) {
        Map<String, String> names = new LinkedHashMap<>();
        organs.find(organ).ifPresent(top -> add(top, names));
        return names;
    }

    /** Keys of the villages among the organ and everything below it. */
    Set<String> villages(String organ) {
        return reachable(organ).stream()
                .filter(key -> organs.find(key)
                        .filter(one -> one.level() == OrganLevel.VILLAGE)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private void add(Organ organ, Map<String, String> names) {
        if (names.putIfAbsent(organ.key(), organ.name()) == null) {
            organs.children(organ.key()).forEach(child -> add(child, names));
        }
    }

    String name(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }

    String fullName(String organ) {
        return organs.find(organ).map(Organ::fullName).orElse(organ);
    }
}
