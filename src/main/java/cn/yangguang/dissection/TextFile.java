package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text and CSV. A text is a table when its first lines have the same number of separators. */
final class TextFile {

    private static final int LOOKED_AT = 60;
    private static final int HEAD = 1 << 16;

    private TextFile() {}

    static void read(byte[] bytes, Gathering found) throws IOException {
        String text = Decoded.of(bytes);
        List<String> lines =
                text.lines().limit(LOOKED_AT).filter(l -> !l.isBlank()).toList();
        char separator = separator(lines);
        if (separator == 0) {
            lines(text, found);
        } else {
            table(text, separator, found);
        }
    }

    private static void lines(String text, Gathering found) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            found.shown("第" + ++number + "行", line);
        }
    }

    private static void table(String text, char separator, Gathering found) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            int number = 0;
            for (CSVRecord one : parser) {
                List<Grid.Cell> cells = new ArrayList<>();
                for (int i = 0; i < one.size(); i++) {
                    cells.add(new Grid.Cell(i, Seen.SHOWN, Words.clean(one.get(i))));
                }
                rows.add(new Grid.Row(++number, Seen.SHOWN, cells));
            }
        } catch (IOException | RuntimeException e) {
            lines(text, found);
            return;
        }
        found.grid("表格", Seen.SHOWN, rows);
    }

    private static char separator(List<String> lines) {
        for (char separator : new char[] {'\t', ',', ';', '|'}) {
            long first = lines.isEmpty() ? 0 : count(lines.getFirst(), separator);
            long same = lines.stream().filter(l -> count(l, separator) == first).count();
            if (first > 0 && lines.size() > 1 && same >= Math.ceil(lines.size() * 0.8)) {
                return separator;
            }
        }
        return 0;
    }

    /** Separators outside of quotes. */
    private static long count(String line, char separator) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    /** Whether the bytes are writing: few control characters, once decoded. */
    static boolean isText(byte[] bytes) {
        byte[] head = bytes.length <= HEAD ? bytes : java.util.Arrays.copyOf(bytes, HEAD);
        var charset = Decoded.charset(head);
        String text = new String(head, charset);
        boolean utf16 = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
        long odd = text.chars()
                .filter(c ->
                        c == 0xFFFD || Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        long strange = utf16
                ? text.chars()
                        .filter(c -> !Character.isDefined(c) || c >= 0xE000 && c < 0xF900)
                        .count()
                : 0;
        return (odd + strange) * 50 <= text.length();
    }
}
