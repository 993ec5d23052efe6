package cn.yangguang.subscription;

import cn.yangguang.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What stands in the links of a letter: only this installation can make it, and it lies in no database. */
@Component
public class Tokens {

    /** What a link is for; a token for one is none for another. */
    public enum Kind {
        /** Number of a subscription. */
        CONFIRM,
        /** Number of a reader. */
        MANAGE,
        /** Number of a reader. */
        LEAVE;

        /** Where such links lead. */
        public String path() {
            return "/subscriptions/" + name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9a-f]{32})");

    private final Vault vault;

    Tokens(Vault vault) {
        this.vault = vault;
    }

    /** The path of the link. */
    public String path(Kind kind, long number) {
        return kind.path() + number + "-" + mark(kind, number);
    }

    /** The number the token was made for; empty when it is none of ours for this kind. */
    public OptionalLong read(Kind kind, String token) {
        Matcher parts = WRITTEN.matcher(token);
        if (!parts.matches()) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(parts.group(1));
        byte[] ours = mark(kind, number).getBytes(StandardCharsets.US_ASCII);
        byte[] theirs = parts.group(2).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(ours, theirs) ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private String mark(Kind kind, long number) {
        return vault.mark("subscription." + kind, String.valueOf(number));
    }
}
