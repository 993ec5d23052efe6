package cn.yangguang.remedy.web;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.remedy.RemedyKind;
import cn.yangguang.remedy.RemedyReach;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a person may record, and about which organs: a complaint only about one below. */
@Component
class RemedyKinds {

    private final Organs organs;

    RemedyKinds(Organs organs) {
        this.organs = organs;
    }

    List<RemedyKind> recordable(Person person) {
        return Stream.of(RemedyKind.values())
                .filter(kind -> !organs(kind, person).isEmpty())
                .toList();
    }

    /** The organs the record can be about. */
    List<Choice> organs(RemedyKind kind, Person person) {
        Stream<Organ> about = RemedyReach.recording(person).stream()
                .sorted()
                .flatMap(key ->
                        kind == RemedyKind.COMPLAINT ? organs.activeBelow(key).stream() : organs.find(key).stream());
        return about.map(organ -> new Choice(organ.key(), organ.fullName()))
                .distinct()
                .toList();
    }

    /** Who keeps the record: the organ itself, for a complaint the nearest one above for which the person records. */
    Optional<String> keeper(RemedyKind kind, String organ, Person person) {
        List<String> path = organs.pathOf(organ).stream().map(Organ::key).toList();
        return path.reversed().stream()
                .filter(key -> (kind == RemedyKind.COMPLAINT) != key.equals(organ))
                .filter(RemedyReach.recording(person)::contains)
                .findFirst();
    }
}
