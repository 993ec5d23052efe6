package cn.yangguang.report.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose reports a person sees in the office: those of the organs where one of these duties is held. */
final class Desk {

    private static final Set<Duty> READERS = Set.of(Duty.STATISTICIAN, Duty.HANDLER, Duty.SIGNATORY, Duty.REVIEWER);

    private Desk() {}

    static List<Organ> organs(Organs organs, Person person) {
        return person.organsOf(READERS).stream()
                .map(organs::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Organ::level).thenComparing(Organ::key))
                .toList();
    }

    static boolean reads(Person person, String organ) {
        return READERS.stream().anyMatch(duty -> person.holds(duty, organ));
    }
}
