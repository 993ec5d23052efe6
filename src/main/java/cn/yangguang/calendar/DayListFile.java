package cn.yangguang.calendar;

import cn.yangguang.calendar.DayListProblem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of days from CSV: columns {@code date,type,name}, and {@code region} for a region's own days. UTF-8 (with or
 * without a mark at the beginning) or GBK; other columns are left alone. Bad data are refused whole, every bad line named.
 */
public final class DayListFile {
    private static final long MOST_BYTES = 4L << 20;

    private DayListFile() {}

    /** Reads a file of at most 4 MB. */
    public static DayListReading read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return refused(Code.UNREADABLE, file.toString());
            }
            return parse(Files.readAllBytes(file));
        } catch (IOException e) {
            return refused(Code.UNREADABLE, file.toString());
        }
    }

    /** Reads the bytes of such a file. */
    public static DayListReading parse(byte[] bytes) {
        String text = decode(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = decode(bytes, Charset.forName("GB18030"));
        }
        if (text == null) {
            return refused(Code.ENCODING, "");
        }
        return new DayListParser().parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static DayList shipped() {
        try (InputStream in = DayListFile.class.getResourceAsStream("cn-workdays.csv")) {
            if (in == null) {
                throw new IllegalStateException("cn-workdays.csv is not in the program");
            }
            return switch (parse(in.readAllBytes())) {
                case DayList list -> list;
                case DayListReading.Refused refused ->
                    throw new IllegalStateException(
                            refused.problems().getFirst().text());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static DayListReading refused(Code code, String value) {
        return new DayListReading.Refused(List.of(new DayListProblem(code, 0, value)));
    }
}
