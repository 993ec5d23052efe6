package cn.yangguang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses to run as root, so a program started by root gives it another identity:
 * the user nobody, or, where nobody may not walk to the data folder (a clone under /root, say), a user namespace in
 * which root's files belong to somebody who is not root.
 */
enum PostgresUser {
    /** An ordinary user started the program: the server runs as that user. */
    SAME,
    /** Root started it and the folder can be reached by everyone: the server runs as nobody and owns its data. */
    NOBODY,
    /** Root started it in a closed folder: the server keeps root's files but believes to be nobody. */
    NAMESPACE;

    private static final int NOBODY_ID = 65534;

    static PostgresUser of(Path postgres) throws IOException {
        if (uid(Path.of("/proc/self")) != 0) {
            return SAME;
        }
        Path data = postgres.resolve("data");
        if (Files.exists(data)) {
            return uid(data) == NOBODY_ID ? NOBODY : NAMESPACE;
        }
        return reachableByEveryone(postgres) ? NOBODY : NAMESPACE;
    }

    /** The command, run under this identity and taken down (SIGINT) when the thread that starts it ends. */
    List<String> wrap(List<String> command) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        switch (this) {
            case SAME -> whole.addAll(List.of("setpriv", "--pdeathsig", "INT"));
            case NOBODY -> {
                String id = String.valueOf(NOBODY_ID);
                whole.addAll(List.of("setpriv", "--reuid", id, "--regid", id, "--clear-groups", "--pdeathsig", "INT"));
            }
            case NAMESPACE -> {
                whole.addAll(List.of("unshare", "--user", "--map-user=" + NOBODY_ID, "--map-group=" + NOBODY_ID));
                whole.addAll(List.of("setpriv", "--pdeathsig", "INT"));
            }
        }
        whole.addAll(command);
        return whole;
    }

    /** Hands a folder just made by root to the identity the server will have. */
    void own(Path folder) throws IOException {
        if (this != NOBODY) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Files.setAttribute(path, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static int uid(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static boolean reachableByEveryone(Path folder) throws IOException {
        for (Path p = folder; p != null; p = p.getParent()) {
            if (Files.exists(p) && !Files.getPosixFilePermissions(p).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
