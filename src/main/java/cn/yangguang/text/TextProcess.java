package cn.yangguang.text;

import cn.yangguang.confined.ConfinedProcess;
import cn.yangguang.confined.Limits;
import cn.yangguang.confined.Outcome;
import cn.yangguang.confined.Work;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads the words of files in a confined process. One user at a time; close it when there is no more to read. */
final class TextProcess implements AutoCloseable {

    static final Limits ORDINARY = new Limits(256, 60);

    private static final int READ = 100;
    private static final int CUT = 101;

    private final ConfinedProcess process;

    TextProcess(Limits limits) throws IOException {
        this.process = new ConfinedProcess(Reading.class, limits);
    }

    /**
     * The words of a file, or why there are none.
     *
     * @param in at least {@code size} bytes
     * @throws IOException when the file could not be handed over or the process was ended from outside: nothing is known
     */
    FileText read(String mediaType, long size, InputStream in) throws IOException {
        if (Kind.of(mediaType).isEmpty()) {
            return FileText.unread(Unread.OTHER_KIND);
        }
        return switch (process.ask(mediaType, size, in)) {
            case Outcome.Answer(byte[] bytes) -> text(bytes);
            case Outcome.None(Outcome.Why why) -> FileText.unread(unread(why));
        };
    }

    private static Unread unread(Outcome.Why why) {
        return switch (why) {
            case TOO_SLOW -> Unread.TOO_SLOW;
            case TOO_LARGE -> Unread.TOO_LARGE;
            case DIED -> Unread.BROKEN;
        };
    }

    private static FileText text(byte[] answer) throws IOException {
        int code = answer.length == 0 ? 0xFF : answer[0];
        if (code == READ || code == CUT) {
            return new FileText(new String(answer, 1, answer.length - 1, StandardCharsets.UTF_8), code == CUT, null);
        }
        if (code < 0 || code >= Unread.values().length) {
            throw new IOException("not an answer: " + code);
        }
        return FileText.unread(Unread.values()[code]);
    }

    /** In the process: {@link #READ}, {@link #CUT} or the ordinal of the reason, then the words in UTF-8. */
    static final class Reading implements Work {
        @Override
        public byte[] answer(String mediaType, Path file) {
            FileText text = Kind.of(mediaType).orElseThrow().read(file);
            byte[] words = text.text().getBytes(StandardCharsets.UTF_8);
            Unread unread = text.unread();
            byte code = (byte) (unread != null ? unread.ordinal() : text.cut() ? CUT : READ);
            return ByteBuffer.allocate(1 + words.length).put(code).put(words).array();
        }
    }

    /** Ends the process and removes what it may have left. */
    @Override
    public void close() throws IOException {
        process.close();
    }
}
