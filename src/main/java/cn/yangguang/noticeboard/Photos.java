package cn.yangguang.noticeboard;

import cn.yangguang.cleaning.CameraDay;
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

/** Photographs of boards: kept drawn anew, so that neither place nor camera is kept; the day the camera noted is read before. */
@Component
class Photos {

    private static final int MOST_BYTES = 25 << 20;

    private final ObjectProvider<Contents> contents;

    Photos(ObjectProvider<Contents> contents) {
        this.contents = contents;
    }

    /** Empty when it is no picture that can be drawn, or a very large file. */
    Optional<PostingStore.Proof> keep(byte[] sent) {
        if (sent.length > MOST_BYTES || !isPicture(sent)) {
            return Optional.empty();
        }
        try (var cleaner = new ConfinedCleaner()) {
            return cleaner.clean(sent, Masking.NONE) instanceof Cleaned.Rebuilt made
                    ? kept(made, sent)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<PostingStore.Proof> kept(Cleaned.Rebuilt made, byte[] sent) throws IOException {
        try {
            var file = contents.getObject().keep(new ByteArrayInputStream(made.bytes()), "photograph." + made.ending());
            return Optional.of(
                    new PostingStore.Proof(file.hash(), CameraDay.of(sent).orElse(null)));
        } catch (FileRefused refused) {
            return Optional.empty();
        }
    }

    private static boolean isPicture(byte[] sent) {
        return sent.length > 8
                && (sent[0] == (byte) 0xFF && sent[1] == (byte) 0xD8
                        || sent[0] == (byte) 0x89 && sent[1] == 'P' && sent[2] == 'N' && sent[3] == 'G');
    }
}
