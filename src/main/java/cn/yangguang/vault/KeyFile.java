package cn.yangguang.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file with the installation's secret: 32 bytes in hexadecimal, for the owner only. Made on first use. */
final class KeyFile {

    private static final int BYTES = 32;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    byte[] read() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            byte[] secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length != BYTES) {
                throw new VaultProblem("保密密钥文件 " + file + " 长度不对，请从备份中恢复它");
            }
            return secret;
        } catch (IOException | IllegalArgumentException e) {
            throw new VaultProblem("保密密钥文件 " + file + " 读不出来，请检查权限，或从备份中恢复它", e);
        }
    }

    /** Written aside and linked into place, so that two programs starting at once end with one key. */
    private void make() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(
                folder,
                "vault",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        Files.writeString(fresh, HexFormat.of().formatHex(secret));
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException other) {
            // The other program's key counts.
        } finally {
            Files.delete(fresh);
        }
    }
}
