package cn.yangguang.report;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who writes in a report. A person writes for an organ only while holding 统计员 or 经办人 at that very organ; the command
 * line of the machine itself writes for any.
 */
public final class Author {

    /** The duties that write, the first one held is the one acted in. */
    public static final List<Duty> DUTIES = List.of(Duty.STATISTICIAN, Duty.HANDLER);

    private final @Nullable Person person;
    private final String origin;

    private Author(@Nullable Person person, String origin) {
        this.person = person;
        this.origin = origin;
    }

    /**
     * @param origin network address of the request, or {@link Actor#COMMAND_LINE}
     */
    public static Author of(Person person, String origin) {
        return new Author(person, origin);
    }

    /** Whoever runs a command on the machine itself. */
    public static Author commandLine() {
        return new Author(null, Actor.COMMAND_LINE);
    }

    /** Whether this author may write in the reports of the organ. */
    public boolean writesFor(String organ) {
        return at(organ).isPresent();
    }

    /** The author acting for the organ; empty when that is not theirs to do. */
    Optional<Actor> at(String organ) {
        Person who = person;
        if (who == null) return Optional.of(Actor.commandLine(organ));
        return DUTIES.stream()
                .filter(duty -> who.holds(duty, organ))
                .findFirst()
                .map(duty -> who.as(duty, organ, origin));
    }
}
