package cn.yangguang.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores files once per content and finds them again. */
@Service
public class Contents {

    /** The largest upload, in bytes. */
    public static final long LIMIT = 50L << 20;

    private final ContentFolder folder;
    private final ContentStore store;
    private final Clock clock;

    Contents(@Value("${yangguang.files}") Path root, ContentStore store, Clock clock) {
        this.folder = new ContentFolder(root);
        this.store = store;
        this.clock = clock;
    }

    /**
     * Reads the stream to its end, judges the content, and keeps it. The same content twice is kept once.
     *
     * @param name the file's name as the sender gave it; used in messages and for its extension, never as a path
     * @throws FileRefused when the file is empty, too large, of a type not accepted, or not what its name says
     */
    @Transactional
    public StoredFile keep(InputStream in, String name) throws IOException {
        Files.createDirectories(folder.incoming());
        Path fresh = Files.createTempFile(folder.incoming(), "upload-", ".part");
        try {
            String hash = copy(in, fresh, name);
            AcceptedType type = Sniffing.typeOf(fresh, name);
            StoredFile stored = new StoredFile(hash, Files.size(fresh), type.mediaType());
            settle(fresh, folder.pathOf(hash));
            store.remember(stored, type.extension(), clock.instant());
            return stored;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    public Optional<StoredFile> find(String hash) {
        return store.find(hash);
    }

    /** Whether the content is a picture that a page may show. */
    public boolean isImage(StoredFile file) {
        return file.mediaType().startsWith("image/");
    }

    public InputStream open(StoredFile file) throws IOException {
        return Files.newInputStream(folder.pathOf(file.hash()));
    }

    /** The usual extension of the content's type, without the dot. */
    public String extension(StoredFile file) {
        return AcceptedType.ofMediaType(file.mediaType()).extension();
    }

    /**
     * Destroys the bytes for good; that they were here once stays known. Whoever orders it has it in the journal. Only what is in
     * no way public may be destroyed: the caller sees to that.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(StoredFile file) throws IOException {
        store.destroyed(file.hash(), clock.instant());
        Files.deleteIfExists(folder.pathOf(file.hash()));
    }

    /** Reads the stored bytes again and judges them as when they came. */
    public ContentState inspect(StoredFile file) throws IOException {
        Path path = folder.pathOf(file.hash());
        if (!Files.isRegularFile(path)) {
            return ContentState.MISSING;
        }
        MessageDigest digest = sha256();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Files.copy(path, out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.hash())) {
            return ContentState.CHANGED;
        }
        return Sniffing.isOf(path, file.mediaType()) ? ContentState.SOUND : ContentState.NOT_ITS_TYPE;
    }

    private static String copy(InputStream in, Path to, String name) throws IOException {
        MessageDigest digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > LIMIT) {
                    throw new FileRefused("“" + name + "”超过 " + (LIMIT >> 20) + " MB，未予保存。");
                }
                out.write(buffer, 0, n);
            }
            if (size == 0) {
                throw new FileRefused("“" + name + "”是空文件，未予保存。");
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** On disk for certain before the database hears of it. */
    private static void settle(Path fresh, Path target) throws IOException {
        if (Files.exists(target)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        if (parent != null) {
            try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
