package cn.yangguang.supervision;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is wanting at the organs somebody watches, as of a day. */
@Service
public class Supervision {

    private final Concerns concerns;
    private final Overseen overseen;
    private final Organs organs;
    private final Clock clock;

    Supervision(Concerns concerns, Overseen overseen, Organs organs, Clock clock) {
        this.concerns = concerns;
        this.overseen = overseen;
        this.organs = organs;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every organ the person sees, with its concerns. */
    @Transactional(readOnly = true)
    public Overview overview(Person person, LocalDate on) {
        List<Organ> seen = overseen.by(person);
        return Overview.of(seen, concerns.of(new Asking(keys(seen), on, person)));
    }

    /** One organ; empty when the person does not see it. */
    @Transactional(readOnly = true)
    public Optional<Overview.Row> of(Person person, String organ, LocalDate on) {
        return overseen.by(person).stream()
                .filter(one -> one.key().equals(organ))
                .findFirst()
                .map(one -> new Overview.Row(one, concerns.of(new Asking(Set.of(organ), on, person))));
    }

    /** For the command line: the organ and everything below it, or every organ; nothing that only some persons may know. */
    @Transactional(readOnly = true)
    public Overview whole(Optional<Organ> top, LocalDate on) {
        List<Organ> asked = top.map(organ -> {
                    List<Organ> all = new ArrayList<>(List.of(organ));
                    all.addAll(organs.activeBelow(organ.key()));
                    return List.copyOf(all);
                })
                .orElseGet(organs::active);
        return Overview.of(asked, concerns.of(new Asking(keys(asked), on, null)));
    }

    private static Set<String> keys(List<Organ> organs) {
        return organs.stream().map(Organ::key).collect(Collectors.toSet());
    }
}
