package cn.yangguang.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as people type them. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Pattern WITHIN = Pattern.compile("[^\\s<>@:;,\"]+@[^\\s<>@:;,\"]+");

    private MailAddress() {}

    /**
     * The address in the one way it is kept: the domain in small letters and ASCII, the rest as typed (a server may tell them apart);
     * full-width signs of a Chinese keyboard are read as what they mean. Empty when it is none.
     */
    public static Optional<String> read(String typed) {
        String plain = typed.strip().replace('＠', '@').replace('．', '.').replace('。', '.');
        int at = plain.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String local = plain.substring(0, at);
        String domain = ascii(plain.substring(at + 1));
        return LOCAL.matcher(local).matches() && DOMAIN.matcher(domain).matches()
                ? Optional.of(local + "@" + domain)
                : Optional.empty();
    }

    /** Under which address one person is found again, however it was typed: all in small letters. */
    public static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    static boolean valid(String address) {
        return read(address).isPresent();
    }

    /** What a server says, short, on one line, and without anybody's address. */
    static String without(String words) {
        String line = WITHIN.matcher(words.replaceAll("[\\p{Cntrl}\\s]+", " "))
                .replaceAll("…")
                .strip();
        return line.length() > 200 ? line.substring(0, 200) : line;
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
