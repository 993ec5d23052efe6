package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes files apart. What a file is, its content says and never its name. Whatever it holds, the answer is a value: words
 * that were found before something broke are in it, beside the reason why the rest is not known.
 *
 * <p>Bounded: 128 MB a file, 512 MB unpacked, 24 million characters, files six deep. Not bounded in time, and the memory is
 * this program's own: for files of strangers take {@link ConfinedDissector}. Safe for several threads.
 */
public final class Dissector {

    private final boolean recognizing;

    public Dissector() {
        this(true);
    }

    private Dissector(boolean recognizing) {
        this.recognizing = recognizing;
    }

    /** One that does not look for words in pictures, for whoever compares a file with another made from it. */
    public static Dissector ofWrittenWords() {
        return new Dissector(false);
    }

    /** @return what the file holds; {@link Unreadable#BROKEN} also when there is no file to open */
    public Contents read(Path file) {
        try {
            if (Files.size(file) > Allowance.LARGEST) {
                return Contents.unread(Unreadable.TOO_LARGE);
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            return Contents.unread(Unreadable.BROKEN);
        }
    }

    /** The same for a file in memory. */
    public Contents read(byte[] bytes) {
        Gathering found = new Gathering();
        if (!recognizing) {
            found.allowance().recognized(Long.MAX_VALUE);
        }
        Unreadable why = read(bytes, found);
        if (why != null) {
            found.unread(why);
        }
        return found.contents();
    }

    /** One file, or one inside another. Throws for no file; errors of the machine pass. */
    static @org.jspecify.annotations.Nullable Unreadable read(byte[] bytes, Gathering found) {
        try {
            found.allowance().file();
            if (found.tooDeep()) {
                return Unreadable.TOO_LARGE;
            }
            int parts = found.size();
            int pictures = found.picturesWithoutWords();
            Format.of(bytes).read(bytes, found);
            return found.picturesWithoutWords() > pictures && found.saysLittleSince(parts) ? Unreadable.NO_TEXT : null;
        } catch (Stopped e) {
            return e.why();
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            return Unreadable.BROKEN;
        }
    }
}
