package cn.yangguang.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be like (等保 S-ID-1). Each broken rule is named by the key of its words. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    static final int CLASSES = 3;

    /** So many former passwords cannot come back. */
    static final int REMEMBERED = 5;

    private PasswordRules() {}

    static List<String> brokenBy(String password, String login) {
        var broken = new ArrayList<String>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            broken.add("identity.password.short");
        }
        if (length > LONGEST) {
            broken.add("identity.password.long");
        }
        if (classesIn(password) < CLASSES) {
            broken.add("identity.password.classes");
        }
        if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            broken.add("identity.password.login");
        }
        return List.copyOf(broken);
    }

    /** Capital letters, small letters, digits, and everything else (Chinese characters are among these). */
    private static long classesIn(String password) {
        return password.codePoints().mapToObj(PasswordRules::classOf).distinct().count();
    }

    private static char classOf(int c) {
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        if (Character.isLowerCase(c)) {
            return 'a';
        }
        return Character.isDigit(c) ? '0' : '-';
    }
}
