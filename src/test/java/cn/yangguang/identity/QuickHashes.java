package cn.yangguang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Passwords hashed at once instead of slowly: hundreds of persons sign in while the tests run, and each slow hash takes a third of a
 * second. {@link PasswordHashesTest} and the browser journeys use the real ones.
 */
@TestConfiguration
public class QuickHashes {

    @Bean
    @Primary
    PasswordHashes quickPasswordHashes() {
        return new PasswordHashes() {
            @Override
            String of(String password) {
                return quick(password);
            }

            @Override
            String nobody() {
                return "{quick}";
            }

            @Override
            boolean matches(String password, String hash) {
                return hash.startsWith("{quick}") ? hash.equals(quick(password)) : super.matches(password, hash);
            }
        };
    }

    private static String quick(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(password.getBytes(StandardCharsets.UTF_8));
            return "{quick}" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
