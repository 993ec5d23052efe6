package cn.yangguang.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 主题分类 of the document library of the State Council: the names are the official ones, the codes our own. */
public final class Themes {

    private static final Map<String, Theme> ALL = read();

    private Themes() {}

    /** All in order, each class followed by its sub-classes. */
    public static List<Theme> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Theme> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    /** The class with this code, this display form, or this name when only one has it. */
    public static Optional<Theme> named(String text) {
        String wanted = text.strip().replace('/', '\\');
        return find(wanted).or(() -> only(wanted));
    }

    private static Optional<Theme> only(String wanted) {
        List<Theme> found = ALL.values().stream()
                .filter(theme -> theme.display().equals(wanted) || theme.name().equals(wanted))
                .toList();
        return found.size() == 1
                ? Optional.of(found.getFirst())
                : found.stream().filter(t -> t.display().equals(wanted)).findFirst();
    }

    private static Map<String, Theme> read() {
        Map<String, Theme> all = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.split(",", 3);
            Theme parent = all.get(cells[1]);
            String display = parent == null ? cells[2] : parent.name() + "\\" + cells[2];
            all.put(cells[0], new Theme(cells[0], parent == null ? null : parent.code(), cells[2], display));
        }
        return all;
    }

    private static List<String> lines() {
        try (InputStream in = Themes.class.getResourceAsStream("themes.csv")) {
            if (in == null) {
                throw new IllegalStateException("themes.csv is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
