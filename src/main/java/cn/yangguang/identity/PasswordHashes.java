package cn.yangguang.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Slow, salted hashes of passwords: PBKDF2 with HMAC-SHA-256, 310,000 rounds, 16 bytes of salt. PBKDF2 because the
 * JDK has it (Argon2 would bring a cryptography library along), because it takes passwords of any length where bcrypt
 * stops at 72 bytes (24 Chinese characters), and because it keeps its shape when SM3 takes the place of SHA-256. The
 * algorithm's name stands before every hash, so that old ones stay readable after such a change.
 */
@Component
class PasswordHashes {

    private static final String CURRENT = "pbkdf2-sha256-310000";

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            CURRENT, Map.of(CURRENT, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));

    /** A hash no password has: compared for accounts that do not exist, so that the answer takes as long. */
    private final String nobody = "{" + CURRENT + "}" + HexFormat.of().formatHex(random(16 + 32));

    String of(String password) {
        return "" + encoder.encode(password);
    }

    String nobody() {
        return nobody;
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
