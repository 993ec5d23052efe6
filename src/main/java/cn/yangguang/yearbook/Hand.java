package cn.yangguang.yearbook;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts on a report: a person, who holds duties at organs, or the command line of the machine itself, which may do everything. */
public final class Hand {

    /** The duties that draft; the first one held is the one acted in. */
    public static final List<Duty> DRAFTING = List.of(Duty.STATISTICIAN, Duty.HANDLER);

    /** The duties that read a draft. */
    public static final Set<Duty> READING = Set.of(Duty.STATISTICIAN, Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY);

    private final @Nullable Person person;
    private final String origin;

    private Hand(@Nullable Person person, String origin) {
        this.person = person;
        this.origin = origin;
    }

    /** @param origin network address of the request, or {@link Actor#COMMAND_LINE} */
    public static Hand of(Person person, String origin) {
        return new Hand(person, origin);
    }

    public static Hand commandLine() {
        return new Hand(null, Actor.COMMAND_LINE);
    }

    /** Whether these duties of theirs include one that drafts the reports of the organ. */
    public boolean drafts(String organ) {
        return !Collections.disjoint(DRAFTING, duties(organ));
    }

    /** Null for the command line. */
    @Nullable
    Long id() {
        return person == null ? null : person.id();
    }

    Set<Duty> duties(String organ) {
        Person who = person;
        return who == null
                ? EnumSet.allOf(Duty.class)
                : Arrays.stream(Duty.values())
                        .filter(duty -> who.holds(duty, organ))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }

    /** Acting for the organ in the first of these duties that is held. */
    Actor as(List<Duty> duties, String organ) {
        Person who = person;
        if (who == null) {
            return Actor.commandLine(organ);
        }
        Duty duty = duties.stream().filter(d -> who.holds(d, organ)).findFirst().orElse(null);
        return who.as(duty, organ, origin);
    }
}
