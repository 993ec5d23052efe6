package cn.yangguang.weibo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** The error codes of Weibo that this program may meet, in Chinese, with what follows ({@code errors.csv}, from its documents). */
final class WeiboErrors {

    /** What follows from a code. */
    enum Kind {
        BUSY,
        /** So many askings in an hour. */
        LIMIT,
        /** The account has to give permission anew. */
        TOKEN,
        /** The same or something alike is there already. */
        SAME,
        /** Done, but not to be seen yet. */
        DONE,
        /** Not there any more. */
        GONE,
        /** About giving permission only. */
        CODE,
        REFUSED
    }

    record Meaning(int code, Kind kind, String words) {}

    private static final Map<Integer, Meaning> ALL = read();

    private WeiboErrors() {}

    /**
     * Of a code that is not in the table: refused.
     *
     * @param message of Weibo, shown shortened where the code is unknown
     */
    static Meaning of(int code, String message) {
        String line = message.replaceAll("\\p{Cntrl}", " ").strip();
        Meaning unknown =
                new Meaning(code, Kind.REFUSED, "微博答复“" + line.substring(0, Math.min(line.length(), 120)) + "”");
        Meaning known = ALL.getOrDefault(code, unknown);
        return new Meaning(code, known.kind(), known.words() + "（" + code + "）");
    }

    static Map<Integer, Meaning> all() {
        return ALL;
    }

    private static Map<Integer, Meaning> read() {
        try (InputStream in = Objects.requireNonNull(WeiboErrors.class.getResourceAsStream("errors.csv"));
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> new Meaning(
                            Integer.parseInt(row.get("code")), Kind.valueOf(row.get("kind")), row.get("words")))
                    .collect(Collectors.toUnmodifiableMap(Meaning::code, one -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
