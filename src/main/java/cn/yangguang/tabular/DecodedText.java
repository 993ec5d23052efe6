package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Finds out how a text is encoded: by its mark, else UTF-8 if every byte fits, else GB18030 (which contains GBK). A text that
 * is UTF-8 but for a few damaged bytes is not taken for GBK, which would turn all of it into nonsense.
 */
final class DecodedText {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private DecodedText() {}

    static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1);
    }

    static String of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return strict(bytes, StandardCharsets.UTF_16);
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (marked) {
            return strict(bytes, StandardCharsets.UTF_8).substring(1);
        }
        Utf8Look look = Utf8Look.at(bytes);
        return strict(bytes, look.isUtf8() ? StandardCharsets.UTF_8 : GB18030);
    }

    private static String strict(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw undecodable(bytes, in.position(), result.length(), charset);
        }
        return out.flip().toString();
    }

    private static Stop undecodable(byte[] bytes, int at, int length, Charset charset) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        String found =
                HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, Math.min(bytes.length, at + length));
        return Stop.at(line, "", Code.BAD_ENCODING, found, charset.name());
    }
}
