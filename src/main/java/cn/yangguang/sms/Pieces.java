package cn.yangguang.sms;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into what single messages hold. Plain Java.
 *
 * @param pieces in order; one for a short text
 */
record Pieces(Alphabet alphabet, List<String> pieces) {

    Pieces {
        pieces = List.copyOf(pieces);
    }

    static Pieces of(String text) {
        Alphabet alphabet = Alphabet.of(text);
        return new Pieces(alphabet, text.length() <= alphabet.alone() ? List.of(text) : cut(text, alphabet.inPart()));
    }

    private static List<String> cut(String text, int most) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + most, text.length());
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    int count() {
        return pieces.size();
    }

    /**
     * The bytes of a piece, with the head that tells its place (3GPP TS 23.040, 9.2.3.24.1) when there are several.
     *
     * @param number from 1
     * @param reference the same for all parts of a message, 0 to 255
     */
    byte[] bytes(int number, int reference) {
        Charset charset = alphabet == Alphabet.UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        byte[] body = pieces.get(number - 1).getBytes(charset);
        if (pieces.size() == 1) {
            return body;
        }
        return ByteBuffer.allocate(6 + body.length)
                .put(new byte[] {5, 0, 3, (byte) reference, (byte) pieces.size(), (byte) number})
                .put(body)
                .array();
    }
}
