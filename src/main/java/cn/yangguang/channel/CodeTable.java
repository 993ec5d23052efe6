package cn.yangguang.channel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * The error codes of another side, in Chinese, with what follows: a data file {@code code,kind,words} beside the class that knows them.
 *
 * @param <K> what may follow
 */
public final class CodeTable<K extends Enum<K>> {

    private static final int LONGEST = 120;

    /** @param code as the other side gives it */
    public record Meaning<K>(int code, K kind, String words) {}

    private final String side;
    private final K refused;
    private final Map<Integer, Meaning<K>> all;

    private CodeTable(String side, K refused, Map<Integer, Meaning<K>> all) {
        this.side = side;
        this.refused = refused;
        this.all = all;
    }

    /**
     * Reads {@code errors.csv} beside the class.
     *
     * @param side name of the other side, in Chinese
     * @param refused what follows from a code that is not in the table
     */
    public static <K extends Enum<K>> CodeTable<K> of(Class<?> beside, String side, K refused) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream("errors.csv"));
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Class<K> kinds = refused.getDeclaringClass();
            return new CodeTable<>(
                    side,
                    refused,
                    parser.stream()
                            .map(row -> new Meaning<>(
                                    Integer.parseInt(row.get("code")),
                                    Enum.valueOf(kinds, row.get("kind")),
                                    row.get("words")))
                            .collect(Collectors.toUnmodifiableMap(Meaning::code, one -> one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param message of the other side, shown shortened where the code is unknown; must hold no secret */
    public Meaning<K> of(int code, String message) {
        String line = message.replaceAll("\\p{Cntrl}", " ").strip();
        var unknown =
                new Meaning<>(code, refused, side + "答复“" + line.substring(0, Math.min(line.length(), LONGEST)) + "”");
        Meaning<K> known = all.getOrDefault(code, unknown);
        return new Meaning<>(code, known.kind(), known.words() + "（" + code + "）");
    }

    public Map<Integer, Meaning<K>> all() {
        return all;
    }
}
