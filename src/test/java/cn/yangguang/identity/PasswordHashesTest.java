package cn.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void passwordsAreHashedSlowlyEachWithASaltOfItsOwn() {
        String hash = hashes.of("演示口令-Correct-1");
        assertThat(hash).startsWith("{pbkdf2-sha256-310000}").doesNotContain("演示口令");
        assertThat(hashes.of("演示口令-Correct-1")).isNotEqualTo(hash);
        assertThat(hashes.matches("演示口令-Correct-1", hash)).isTrue();
        assertThat(hashes.matches("演示口令-Correct-2", hash)).isFalse();
    }

    @Test
    void noPasswordIsThatOfNobody() {
        assertThat(hashes.nobody()).startsWith("{pbkdf2-sha256-310000}");
        assertThat(hashes.matches("", hashes.nobody())).isFalse();
    }
}
