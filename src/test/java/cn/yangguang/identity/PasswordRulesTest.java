package cn.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void acceptsTenCharactersOfThreeClasses() {
        assertThat(PasswordRules.brokenBy("abcdefgH1z", "clerk")).isEmpty();
        assertThat(PasswordRules.brokenBy("春天来了小河边开满A花", "clerk")).contains("identity.password.classes");
        assertThat(PasswordRules.brokenBy("春天来了小河边开满A9", "clerk")).isEmpty();
    }

    @Test
    void namesEveryBrokenRule() {
        assertThat(PasswordRules.brokenBy("", "clerk"))
                .containsExactly("identity.password.short", "identity.password.classes");
        assertThat(PasswordRules.brokenBy("abcdefghi", "clerk")).contains("identity.password.short");
        assertThat(PasswordRules.brokenBy("abcdefghij1", "clerk")).containsExactly("identity.password.classes");
        assertThat(PasswordRules.brokenBy("My-Clerk-2026", "clerk")).containsExactly("identity.password.login");
        assertThat(PasswordRules.brokenBy("Ab1".repeat(43), "clerk")).containsExactly("identity.password.long");
    }

    @Test
    void makesRandomPasswordsThatKeepTheRulesAndCanBeReadAloud() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            String password = Passwords.random();
            assertThat(PasswordRules.brokenBy(password, "clerk")).isEmpty();
            assertThat(password).matches("([A-Z][a-z][2-9][a-z]-){3}[A-Z][a-z][2-9][a-z]");
            assertThat(password).doesNotContainPattern("[0OoIl1iL]");
            assertThat(seen.add(password)).isTrue();
        }
    }
}
