package cn.yangguang.copy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of a copy. Our own things lie in {@code .yangguang-copy}: the mark that the folder is ours, the lock of the one run that
 * writes, the state, and a list of all that was ever written, so that only our own files are ever taken away. A file is
 * there whole or not at all.
 */
final class CopyFolder implements AutoCloseable {

    private static final String OWN = ".yangguang-copy";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What became of a file. */
    enum Written {
        FRESH,
        CHANGED,
        SAME
    }

    private final Path root;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final FileChannel list;
    private final Set<String> listed = new HashSet<>();
    private final AtomicInteger temporary = new AtomicInteger();

    private CopyFolder(Path root, FileChannel lockFile, FileLock lock, FileChannel list) {
        this.root = root;
        this.lockFile = lockFile;
        this.lock = lock;
        this.list = list;
    }

    /** @throws CopyRefused when the folder holds something else, or another run writes into it */
    static CopyFolder open(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new CopyRefused(root + " 不是文件夹。请换一个位置。");
        }
        Path own = root.resolve(OWN);
        if (!Files.isDirectory(own) && holdsSomething(root)) {
            throw new CopyRefused("文件夹 " + root + " 里已有别的内容，不是先前导出的副本。请给一个空文件夹。");
        }
        Files.createDirectories(own.resolve("tmp"));
        FileChannel lockFile =
                FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(lockFile);
        if (lock == null) {
            lockFile.close();
            throw new CopyRefused("另一次导出正在写文件夹 " + root + "。请等它结束，或换一个文件夹。");
        }
        FileChannel list = FileChannel.open(
                own.resolve("written"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        var opened = new CopyFolder(root, lockFile, lock, list);
        opened.listed.addAll(Files.readAllLines(own.resolve("written")));
        opened.clearTemporary();
        return opened;
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static boolean holdsSomething(Path root) throws IOException {
        if (!Files.exists(root)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(root)) {
            return inside.findAny().isPresent();
        }
    }

    private void clearTemporary() throws IOException {
        try (Stream<Path> left = Files.list(root.resolve(OWN).resolve("tmp"))) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
    }

    Path root() {
        return root;
    }

    CopyState state() throws IOException {
        Path file = root.resolve(OWN).resolve("state.json");
        if (!Files.exists(file)) {
            return CopyState.NONE;
        }
        try {
            return JSON.readValue(Files.readAllBytes(file), CopyState.class);
        } catch (JacksonException e) {
            // A state nobody can read is no state: everything is rendered again and compared.
            return CopyState.NONE;
        }
    }

    void keep(CopyState state) throws IOException {
        Path fresh = temporary();
        Files.write(fresh, JSON.writeValueAsBytes(state));
        settle(fresh, root.resolve(OWN).resolve("state.json"));
    }

    boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    Written write(String file, byte[] bytes) throws IOException {
        Path target = root.resolve(file);
        boolean there = Files.isRegularFile(target);
        if (there && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
            return Written.SAME;
        }
        Path fresh = temporary();
        Files.write(fresh, bytes);
        place(fresh, file, target);
        return there ? Written.CHANGED : Written.FRESH;
    }

    /** Takes a file that was fetched into {@link #temporary()}. */
    Written take(Path fresh, String file) throws IOException {
        Path target = root.resolve(file);
        boolean there = Files.isRegularFile(target);
        if (there && Files.mismatch(fresh, target) < 0) {
            Files.delete(fresh);
            return Written.SAME;
        }
        place(fresh, file, target);
        return there ? Written.CHANGED : Written.FRESH;
    }

    /** A place for a file on its way. */
    Path temporary() {
        return root.resolve(OWN).resolve("tmp").resolve("f" + temporary.incrementAndGet());
    }

    private void place(Path fresh, String file, Path target) throws IOException {
        synchronized (listed) {
            if (listed.add(file)) {
                list.write(java.nio.ByteBuffer.wrap((file + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        settle(fresh, target);
    }

    private static void settle(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what we once wrote and is not wanted any more, and folders left empty by that. */
    int removeAllBut(Set<String> wanted) throws IOException {
        int removed = 0;
        for (String file : Set.copyOf(listed)) {
            if (!wanted.contains(file)) {
                removed += Files.deleteIfExists(root.resolve(file)) ? 1 : 0;
                removeEmpty(root.resolve(file).getParent());
            }
        }
        Path fresh = temporary();
        Files.write(fresh, wanted.stream().sorted().toList());
        settle(fresh, root.resolve(OWN).resolve("written"));
        return removed;
    }

    private void removeEmpty(@Nullable Path folder) throws IOException {
        for (Path at = folder; at != null && !at.equals(root) && Files.isDirectory(at); at = at.getParent()) {
            if (holdsSomething(at)) {
                return;
            }
            Files.delete(at);
        }
    }

    @Override
    public void close() throws IOException {
        list.close();
        lock.release();
        lockFile.close();
    }
}
