package cn.yangguang.complaint;

import cn.yangguang.vault.Vault;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers and query codes. A code is made from the form's key and never stored; only its mark is. */
@Component
class QueryCode {

    /** Without signs that are mistaken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int NUMBER = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Vault vault;

    QueryCode(Vault vault) {
        this.vault = vault;
    }

    /** A number that tells nothing of how many came before it. */
    static String number(int year) {
        var said = new StringBuilder("JD").append(year).append('-');
        for (int i = 0; i < NUMBER; i++) {
            said.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return said.toString();
    }

    /** The code of a form: the same however often it is sent. */
    String of(String once) {
        byte[] mark = HexFormat.of().parseHex(vault.mark("complaint.code", once));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(SIGNS.charAt(Byte.toUnsignedInt(mark[i]) % SIGNS.length()));
        }
        return code.toString();
    }

    /** What is stored of a code; however it was typed. */
    String mark(String number, String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return vault.mark("complaint.query", number + " " + plain);
    }

    /** The same for the same words, whatever spaces and signs stand between them. */
    String alike(String words) {
        return vault.mark(
                "complaint.alike", words.replaceAll("[\\s\\p{P}]+", "").toLowerCase(Locale.ROOT));
    }
}
