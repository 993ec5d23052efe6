package cn.yangguang.typeset;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts there are: those of the unit's own folders first, then those of the machine, last the one that comes with the
 * program. Looked through once, on first use; safe to share between threads.
 */
public final class FontShelf {
    private static final List<Path> SYSTEM = Stream.of(
                    "/usr/share/fonts",
                    "/usr/local/share/fonts",
                    "/Library/Fonts",
                    "/System/Library/Fonts",
                    "C:\\Windows\\Fonts")
            .map(Path::of)
            .toList();

    private final List<Path> folders;
    private final Map<FontFace, SoftReference<Face>> loaded = new HashMap<>();
    private @Nullable List<FontFace> faces;

    private FontShelf(List<Path> folders) {
        this.folders = folders;
    }

    /** The fonts in these folders and below, then those of the machine. */
    public static FontShelf of(List<Path> own) {
        return new FontShelf(Stream.concat(own.stream(), SYSTEM.stream()).toList());
    }

    /** Only the fonts in these folders. */
    public static FontShelf only(List<Path> folders) {
        return new FontShelf(List.copyOf(folders));
    }

    /** The face with this full name, or the one of this family that is nearest to regular. */
    synchronized Optional<Face> find(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return faces().stream()
                .filter(face -> face.fullNames().contains(wanted))
                .findFirst()
                .or(() -> faces().stream()
                        .filter(face -> face.families().contains(wanted))
                        .min(Comparator.comparingInt(face -> Math.abs(face.weight() - 400))))
                .flatMap(this::load);
    }

    /** A file that turns out to be damaged is as if it were not there. */
    private Optional<Face> load(FontFace face) {
        var known = loaded.get(face);
        var held = known == null ? null : known.get();
        if (held != null) return Optional.of(held);
        try {
            var fresh = Face.load(face);
            loaded.put(face, new SoftReference<>(fresh));
            return Optional.of(fresh);
        } catch (IOException | RuntimeException damaged) {
            faces = faces().stream().filter(other -> !other.equals(face)).toList();
            return Optional.empty();
        }
    }

    private List<FontFace> faces() {
        if (faces == null) {
            var all = new ArrayList<FontFace>();
            folders.forEach(folder -> look(folder, all));
            faces = List.copyOf(all);
        }
        return faces;
    }

    private static void look(Path folder, List<FontFace> into) {
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|otc)"))
                    .sorted()
                    .forEach(file -> read(file, into));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // A folder that cannot be read holds no font for us.
        }
    }

    private static void read(Path file, List<FontFace> into) {
        try {
            into.addAll(FontNames.of(file));
        } catch (IOException noFont) {
            // Not a font whatever its name says.
        }
    }
}
