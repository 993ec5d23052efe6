package cn.yangguang.dissection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes: by its mark, else UTF-16 if every other byte says so, else UTF-8 if the bytes fit (a few damaged ones do
 * not make it another), else GB18030, which contains GBK.
 */
final class Decoded {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoded() {}

    static String of(byte[] bytes) {
        String text = new String(bytes, charset(bytes));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static Charset charset(byte[] bytes) {
        if (marked(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (marked(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (marked(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(bytes);
        if (zeros[0] + zeros[1] > bytes.length / 50 && bytes.length > 3) {
            return zeros[1] >= zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return utf8(bytes) ? StandardCharsets.UTF_8 : GB18030;
    }

    /** Zero bytes in even and in odd places of the beginning. */
    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, 1 << 16); i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean utf8(byte[] bytes) {
        int more = 0;
        int wrong = 0;
        int pairs = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            more += length > 2 ? 1 : 0;
            wrong += length == 0 ? 1 : 0;
            pairs += length == 2 && (bytes[i] & 0xFF) >= 0xB0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return wrong == 0 ? more > 0 || pairs == 0 : more > 4L * wrong;
    }

    /** Length of the sequence that begins here: 1 for ASCII, 0 when none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    static boolean marked(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In this charset, or as {@link #of} finds when the bytes do not fit it. */
    static String in(Charset charset, byte[] bytes) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException e) {
            return of(bytes);
        }
    }
}
