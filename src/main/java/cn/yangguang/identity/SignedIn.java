package cn.yangguang.identity;

import cn.yangguang.journal.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who sent this request, and from where. Every handler of the office may take it as an argument, or {@link Person}
 * alone.
 *
 * @param origin network address of the request, for the journal
 */
public record SignedIn(Person person, String origin) {

    /** Name of the request attribute under which the office's filter leaves it. */
    public static final String ATTRIBUTE = SignedIn.class.getName();

    /** The person acting in a duty for an organ; null where the act needs no duty or concerns no organ. */
    public Actor as(@Nullable Duty duty, @Nullable String organ) {
        return person.as(duty, organ, origin);
    }
}
