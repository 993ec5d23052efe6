package cn.yangguang.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once into the data folder: to a temporary folder first, then renamed. */
final class PostgresBinaries {

    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    static Path unpacked(Path postgres) throws IOException {
        Path home = postgres.resolve("programs-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        Files.createDirectories(postgres);
        Path fresh = Files.createTempDirectory(postgres, "unpacking-");
        Files.setPosixFilePermissions(
                fresh,
                EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.GROUP_EXECUTE,
                        PosixFilePermission.OTHERS_READ,
                        PosixFilePermission.OTHERS_EXECUTE));
        unpack(fresh);
        return Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(Path to) throws IOException {
        String archive = "/postgres-linux-" + architecture() + ".txz";
        try (InputStream raw = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (raw == null) {
                throw new DatabaseProblem(
                        "程序里没有适合本机的 PostgreSQL（" + archive + "）。请改用 --database-url 指向一个 PostgreSQL 服务器。");
            }
            try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(raw)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(entry, tar, to);
                }
            }
        }
    }

    private static void place(TarArchiveEntry entry, TarArchiveInputStream tar, Path to) throws IOException {
        Path target = to.resolve(entry.getName()).normalize();
        if (!target.startsWith(to)) {
            throw new IOException("entry outside the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        Files.setPosixFilePermissions(target, permissions((entry.getMode() & 0100) != 0));
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        Set<PosixFilePermission> set = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            set.add(PosixFilePermission.OWNER_EXECUTE);
            set.add(PosixFilePermission.GROUP_EXECUTE);
            set.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return set;
    }

    private static String architecture() {
        String name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
