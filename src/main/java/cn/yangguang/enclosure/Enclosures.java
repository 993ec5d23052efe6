package cn.yangguang.enclosure;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.ConfinedCleaner;
import cn.yangguang.cleaning.Masking;
import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Photographs and papers that come with an act of the office. Each is made anew of what it shows, in a process of its own, before it is
 * kept: the place and time a
 * camera wrote into it are gone.
 */
@Service
public class Enclosures {

    private final ObjectProvider<Contents> contents;

    Enclosures(ObjectProvider<Contents> contents) {
        this.contents = contents;
    }

    /** @param name as the sender gave it; only its ending may change */
    public Taken take(String name, byte[] bytes) {
        try (var cleaner = new ConfinedCleaner()) {
            return switch (cleaner.clean(bytes, Masking.NONE)) {
                case Cleaned.Refused(Cleaned.Why why) -> new Taken.Refused("“" + name + "”" + why.title());
                case Cleaned.Rebuilt made -> keep(made.named(name), made.bytes());
            };
        }
    }

    private Taken keep(String name, byte[] bytes) {
        try {
            StoredFile kept = contents.getObject().keep(new ByteArrayInputStream(bytes), name);
            return new Taken.Kept(name, kept.hash());
        } catch (FileRefused refused) {
            return new Taken.Refused(String.valueOf(refused.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A kept file with its media type; empty when it is gone. */
    public Optional<Opened> open(String hash) {
        return contents.getObject().find(hash).map(file -> {
            try (InputStream in = contents.getObject().open(file)) {
                return new Opened(in.readAllBytes(), file.mediaType());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A file in the clear. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(byte[] bytes, String mediaType) {}
}
