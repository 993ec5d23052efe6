package cn.yangguang.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text and CSV: by its mark, else UTF-8 if its beginning is UTF-8 throughout, else GB18030, which contains GBK. */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 1 << 20;

    private PlainText() {}

    static void read(Path file, Words words) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Charset charset = charsetOf(head);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            char[] buffer = new char[1 << 14];
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                words.add(CharBuffer.wrap(buffer, 0, n));
            }
        }
    }

    private static Charset charsetOf(byte[] head) {
        if (head.length >= 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1)) {
            return StandardCharsets.UTF_16;
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        // Not told that the input ends: the head may stop in the middle of a character.
        var result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), head.length < HEAD);
        return result.isError() ? GB18030 : StandardCharsets.UTF_8;
    }
}
