package cn.yangguang.casefile;

import cn.yangguang.vault.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in one zip, with a list of their hashes that {@code sha256sum -c SHA256SUMS} checks. The same files give the same bytes. In
 * memory only.
 */
final class Bundle {

    static final String SUMS = "SHA256SUMS";

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param name path within the zip: letters, digits and {@code /._-} alone */
    void add(String name, byte[] content) {
        if (!name.matches("[\\w/.-]{1,200}") || name.contains("..") || files.putIfAbsent(name, content) != null) {
            throw new IllegalArgumentException("not a new name in a case file: " + name);
        }
    }

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
            put(zip, SUMS, sums().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private String sums() {
        return files.entrySet().stream()
                .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
