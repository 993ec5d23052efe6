package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads a foreign table: CSV (UTF-8, GBK, UTF-16; comma, semicolon or tab; also gzipped), JSON lines (one flat object a line)
 * or XLSX (merged cells filled, header of several rows joined by {@code /}, titles above it skipped).
 *
 * <p>The content decides what a file is, its name does not matter. Nothing here throws for what is in a file.
 */
public final class Tabular {
    private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*\\{");

    private Tabular() {}

    /** Reads a file within the limits. */
    public static Reading read(Path file, Expected expected, TabularLimits limits) {
        if (!Files.isRegularFile(file)) {
            return unreadable(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, expected, limits);
        } catch (IOException e) {
            return unreadable(file);
        }
    }

    /**
     * Reads a stream within the limits; does not close it.
     *
     * @throws IOException when the stream itself fails
     */
    public static Reading read(InputStream in, Expected expected, TabularLimits limits) throws IOException {
        try {
            return read(bounded(in, limits.bytes(), Code.TOO_LARGE), expected, limits);
        } catch (Stop stop) {
            return new Reading.Refused(stop.problems());
        }
    }

    private static Reading read(byte[] bytes, Expected expected, TabularLimits limits) {
        Content content = Content.of(bytes);
        return switch (content) {
            case EMPTY -> throw Stop.because(Code.EMPTY);
            case ZIP -> new Workbook(bytes, limits).read(expected);
            case OLE2 -> throw OldOffice.refusal(bytes);
            case GZIP -> text(unzipped(bytes, limits), expected, limits);
            case TEXT -> text(bytes, expected, limits);
            default -> throw Stop.because(Code.UNKNOWN_FORMAT, content.words());
        };
    }

    private static Reading text(byte[] bytes, Expected expected, TabularLimits limits) {
        Content content = Content.of(bytes);
        if (content == Content.EMPTY) {
            throw Stop.because(Code.EMPTY);
        }
        if (content != Content.TEXT) {
            throw Stop.because(Code.UNKNOWN_FORMAT, content.words());
        }
        String text = DecodedText.of(bytes);
        String begin = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        if (begin.isEmpty() && text.isBlank()) {
            throw Stop.because(Code.EMPTY);
        }
        if (begin.startsWith("<")) {
            throw Stop.because(Code.WEB_PAGE);
        }
        return begin.startsWith("{") || JSON_ARRAY.matcher(begin).lookingAt()
                ? new JsonLines(limits).read(text, expected)
                : new CsvText(limits).read(text, expected);
    }

    private static byte[] unzipped(byte[] bytes, TabularLimits limits) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return bounded(in, limits.unpackedBytes(), Code.BOMB);
        } catch (IOException e) {
            throw Stop.because(Code.BROKEN_GZ);
        }
    }

    static byte[] bounded(InputStream in, long most, Code tooMuch) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw Stop.because(tooMuch, tooMuch == Code.BOMB ? "> " + (most >> 20) + " MB" : most >> 20);
        }
        return bytes;
    }

    private static Reading unreadable(Path file) {
        return Reading.Refused.because(TabularProblem.ofFile(Code.UNREADABLE, file));
    }
}
