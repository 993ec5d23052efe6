package cn.yangguang.supervision;

import cn.yangguang.identity.Person;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for concerns.
 *
 * @param organs keys of the organs and villages asked about
 * @param on the day as of which it is asked
 * @param person who will read the answer; null for the command line, which gets nothing that only some persons may know
 */
public record Asking(
        Set<String> organs, LocalDate on, @Nullable Person person) {

    public Asking {
        organs = Set.copyOf(organs);
    }
}
