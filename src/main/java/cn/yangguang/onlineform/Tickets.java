package cn.yangguang.onlineform;

import cn.yangguang.vault.Vault;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A ticket lies in every form that is given out: a key unlike any other, by which one form makes one entry however often it is sent, the
 * time, and a mark that only this installation can make. There is no session that it could be kept in.
 */
@Component
public class Tickets {

    /** How long a form may lie open; longer than anybody needs who fetches a document from home. */
    public static final Duration VALID = Duration.ofHours(24);

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{32})-([0-9a-f]{1,12})-([0-9a-f]{32})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What a ticket is found to be. */
    public sealed interface Ticket {

        /** @param given when the form was given out, to the second */
        record Valid(String key, Instant given) implements Ticket {}

        /** One of ours, too old. */
        record Old(String key) implements Ticket {}

        record Forged() implements Ticket {}
    }

    private final Vault vault;
    private final Clock clock;

    Tickets(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * A ticket for a form.
     *
     * @param kind of the form, such as {@code application}
     * @param about what the form belongs to, such as the organ's key; a ticket for one is none for another
     */
    public String fresh(String kind, String about) {
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        String said = HexFormat.of().formatHex(key) + "-"
                + Long.toHexString(clock.instant().getEpochSecond());
        return said + "-" + mark(kind, about, said);
    }

    /** What came back with a form of this kind about this. */
    public Ticket read(String kind, String about, String sent) {
        Matcher parts = WRITTEN.matcher(sent);
        if (!parts.matches()
                || !mark(kind, about, parts.group(1) + "-" + parts.group(2)).equals(parts.group(3))) {
            return new Ticket.Forged();
        }
        Instant given = Instant.ofEpochSecond(Long.parseLong(parts.group(2), 16));
        return clock.instant().isBefore(given.plus(VALID))
                ? new Ticket.Valid(parts.group(1), given)
                : new Ticket.Old(parts.group(1));
    }

    private String mark(String kind, String about, String said) {
        return vault.mark(kind + ".ticket", about + " " + said);
    }
}
