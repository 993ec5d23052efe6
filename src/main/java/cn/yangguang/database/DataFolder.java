package cn.yangguang.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The folder given by {@code --data}: everything the program ever writes lies under it.
 *
 * <pre>
 *   postgres/   the embedded server: its programs and its data
 *   files/      attachments and evidence, by content address
 *   search/     the search index, a copy: made anew when it is missing
 *   synonyms.txt  words of the same meaning that the office added to those of the program
 *   fonts/      fonts of the unit for the PDF of letters, put there by the operator
 *   secret/     generated secrets, readable by the owner only
 *   log/        what the embedded server says
 *   tmp/, work/ temporary files
 *   demo        there when the data is demonstration data
 *   .lock       held by the one program that serves from this folder
 * </pre>
 */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path files() {
        return root.resolve("files");
    }

    public Path search() {
        return root.resolve("search");
    }

    /** Temporary files of the program; cleared by nobody else, safe to delete while it does not run. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** The key of what is sealed; keep a copy of it apart from the copies of the database. */
    public Path vault() {
        return root.resolve("secret").resolve("vault");
    }

    /** Whether the embedded server ever wrote here. */
    public boolean used() {
        return Files.exists(postgres().resolve("data"));
    }

    /** Fonts of the unit for the PDF of letters; searched before those of the machine. */
    public Path fonts() {
        return root.resolve("fonts");
    }

    /** Whether demonstration data was ever loaded here: it must never be shown as anything else. */
    public boolean demo() {
        return Files.exists(root.resolve("demo"));
    }

    /** From now on the folder holds demonstration data. */
    public void markAsDemo() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("demo"), "演示数据\n");
    }

    Path log() {
        return root.resolve("log");
    }

    /**
     * The secret of this name, made on first use: 32 random bytes in hexadecimal, in a file for the owner only.
     */
    public String secret(String name) throws IOException {
        Path folder = root.resolve("secret");
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(
                    folder,
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Files.writeString(fresh, HexFormat.of().formatHex(bytes));
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    /** The lock of the serving program, or empty when another program holds it. Ends with the program that took it. */
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }
}
