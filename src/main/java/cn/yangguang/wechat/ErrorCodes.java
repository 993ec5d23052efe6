package cn.yangguang.wechat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** The error codes of WeChat that this program may meet, in Chinese, with what follows ({@code errors.csv}, from its documents). */
final class ErrorCodes {

    /** @param code as WeChat gives it */
    record Meaning(int code, ErrorKind kind, String words) {}

    private static final Map<Integer, Meaning> ALL = read();

    private ErrorCodes() {}

    /**
     * Of a code that is not in the table: refused.
     *
     * @param message of WeChat, shown shortened where the code is unknown; a token never stands in it
     */
    static Meaning of(int code, String message) {
        String line = message.replaceAll("\\p{Cntrl}", " ").strip();
        Meaning unknown =
                new Meaning(code, ErrorKind.REFUSED, "微信答复“" + line.substring(0, Math.min(line.length(), 120)) + "”");
        Meaning known = ALL.getOrDefault(code, unknown);
        return new Meaning(code, known.kind(), known.words() + "（" + code + "）");
    }

    static Map<Integer, Meaning> all() {
        return ALL;
    }

    private static Map<Integer, Meaning> read() {
        try (InputStream in = Objects.requireNonNull(ErrorCodes.class.getResourceAsStream("errors.csv"));
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> new Meaning(
                            Integer.parseInt(row.get("code")), ErrorKind.valueOf(row.get("kind")), row.get("words")))
                    .collect(Collectors.toUnmodifiableMap(Meaning::code, one -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
