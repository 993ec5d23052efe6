package cn.yangguang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.TestModules;
import cn.yangguang.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String NUMBER = "演示证件号 0001";

    @TempDir
    private Path folder;

    @Test
    void opensWhatItSealed() {
        try (var database = TestDatabase.fresh()) {
            Vault vault = vault(database, "key");

            byte[] sealed = vault.sealText("application.identity", NUMBER);

            assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("0001");
            assertThat(vault.openText("application.identity", sealed)).isEqualTo(NUMBER);
        }
    }

    @Test
    void sealsTheSameValueDifferentlyEachTimeButMarksItAlike() {
        try (var database = TestDatabase.fresh()) {
            Vault vault = vault(database, "key");

            assertThat(vault.sealText("a", NUMBER)).isNotEqualTo(vault.sealText("a", NUMBER));
            assertThat(vault.mark("a", NUMBER))
                    .isEqualTo(vault.mark("a", NUMBER))
                    .isNotEqualTo(vault.mark("b", NUMBER));
        }
    }

    @Test
    void refusesAnotherContextAndAChangedByte() {
        try (var database = TestDatabase.fresh()) {
            Vault vault = vault(database, "key");
            byte[] sealed = vault.sealText("case 1", NUMBER);

            assertThatThrownBy(() -> vault.open("case 2", sealed)).isInstanceOf(VaultProblem.class);
            sealed[20] ^= 1;
            assertThatThrownBy(() -> vault.open("case 1", sealed)).isInstanceOf(VaultProblem.class);
            assertThatThrownBy(() -> vault.open("case 1", new byte[3])).isInstanceOf(VaultProblem.class);
        }
    }

    @Test
    void doesNotStartWithTheKeyOfAnotherInstallation() {
        try (var database = TestDatabase.fresh()) {
            vault(database, "key");
            vault(database, "key");

            assertThatThrownBy(() -> vault(database, "other"))
                    .isInstanceOf(VaultProblem.class)
                    .hasMessageContaining("other")
                    .hasMessageContaining("备份");
        }
    }

    @Test
    void keepsItsKeyForTheOwnerOnlyAndTellsABrokenOne() throws Exception {
        try (var database = TestDatabase.fresh()) {
            vault(database, "key");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                    .isEqualTo("rw-------");
            Files.writeString(folder.resolve("broken"), "no key");
            assertThatThrownBy(() -> vault(database, "broken"))
                    .isInstanceOf(VaultProblem.class)
                    .hasMessageContaining("broken");
        }
    }

    private Vault vault(TestDatabase database, String file) {
        return new Vault(folder.resolve(file), new VaultStore(database.jdbc()), TestModules.CLOCK);
    }
}
