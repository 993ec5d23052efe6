package cn.yangguang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the index, and who keeps it. One program keeps it and holds its lock; another one (the command line) that
 * wants something of the index lays a request there and reads the answer, which the keeper renews while it works.
 */
@Component
public class SearchFolder {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path root;

    @Autowired
    SearchFolder(@Value("${yangguang.search}") String root) {
        this(Path.of(root));
    }

    public SearchFolder(Path root) {
        this.root = root;
    }

    /** Becomes the keeper until the answer is closed or the program ends; empty when another program is it. */
    public Optional<Keeping> keep() {
        try {
            Files.createDirectories(root);
            FileChannel channel =
                    FileChannel.open(root.resolve(".keeper"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                // Another part of this very program keeps it.
            }
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Keeping(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock of the folder. */
    public record Keeping(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    void lay(IndexRequest request) {
        write("request.json", request);
    }

    /** The request that lies there, which is taken away. */
    Optional<IndexRequest> request() {
        Optional<IndexRequest> request = read("request.json", IndexRequest.class);
        try {
            Files.deleteIfExists(root.resolve("request.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return request;
    }

    void answer(IndexAnswer answer) {
        write("answer.json", answer);
    }

    Optional<IndexAnswer> answerTo(String id) {
        return read("answer.json", IndexAnswer.class)
                .filter(answer -> answer.id().equals(id));
    }

    private void write(String name, Object value) {
        try {
            Path fresh = root.resolve(name + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(value));
            Files.move(fresh, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Optional<T> read(String name, Class<T> type) {
        try {
            Path file = root.resolve(name);
            return Files.exists(file) ? Optional.of(JSON.readValue(Files.readString(file), type)) : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
