package cn.yangguang.changes;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far somebody has read the log: all of the transactions below {@code transaction}, and of the later ones the rows
 * named. It is of one database; at another one it means nothing and everything is told anew.
 *
 * @param database which database, as {@link Changes} names it
 * @param transaction the oldest transaction that was still under way when the log was read
 * @param seen numbers of rows of later transactions that were read already
 */
public record Position(String database, long transaction, Set<Long> seen) {

    private static final Pattern TEXT =
            Pattern.compile("([0-9-]{1,40}):([0-9]{1,18}):((?:[0-9]{1,18}(?:,[0-9]{1,18})*)?)");

    public Position {
        seen = Set.copyOf(seen);
    }

    /** A line from which {@link #of} makes the position again. */
    public String text() {
        return database + ":" + transaction + ":"
                + new TreeSet<>(seen).stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Empty when the line is none that {@link #text} made. */
    public static Optional<Position> of(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<Long> seen = new TreeSet<>();
        for (String number : matcher.group(3).split(",")) {
            if (!number.isEmpty()) {
                seen.add(Long.valueOf(number));
            }
        }
        return Optional.of(new Position(matcher.group(1), Long.parseLong(matcher.group(2)), seen));
    }
}
