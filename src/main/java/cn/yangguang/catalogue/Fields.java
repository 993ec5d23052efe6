package cn.yangguang.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The 26 fields of 基层政务公开 (国办发〔2019〕54号). Names, their other names and their order are data in {@code fields.csv}; the
 * codes are our own.
 */
public final class Fields {

    private static final List<Field> ALL = read();

    private Fields() {}

    public static List<Field> all() {
        return ALL;
    }

    public static Optional<Field> find(String code) {
        return ALL.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The field that a catalogue means by this name, its own or another of its names. */
    public static Optional<Field> named(String name) {
        return ALL.stream()
                .filter(field -> field.names().contains(name.strip()))
                .findFirst();
    }

    private static List<Field> read() {
        try (InputStream in = Fields.class.getResourceAsStream("fields.csv")) {
            if (in == null) {
                throw new IllegalStateException("fields.csv is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Fields::field)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Field field(String line) {
        String[] cells = line.split(",", -1);
        return new Field(
                cells[0],
                cells[1],
                Arrays.stream(cells[2].split(";"))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
