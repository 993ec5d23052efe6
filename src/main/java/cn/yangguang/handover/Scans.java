package cn.yangguang.handover;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.ConfinedCleaner;
import cn.yangguang.cleaning.Masking;
import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Signed lists as they come back, photographed or scanned: made anew in a confined process before they are kept. */
@Component
class Scans {

    static final int MOST_BYTES = 25 << 20;

    private final ObjectProvider<Contents> contents;

    Scans(ObjectProvider<Contents> contents) {
        this.contents = contents;
    }

    /** Content address; empty when no new file can be made of it, or it is very large. */
    Optional<String> keep(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            return Optional.empty();
        }
        try (var cleaner = new ConfinedCleaner()) {
            if (cleaner.clean(sent, Masking.NONE) instanceof Cleaned.Rebuilt made) {
                return Optional.of(contents.getObject()
                        .keep(new ByteArrayInputStream(made.bytes()), "receipt." + made.ending())
                        .hash());
            }
            return Optional.empty();
        } catch (FileRefused refused) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
