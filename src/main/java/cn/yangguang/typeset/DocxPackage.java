package cn.yangguang.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a docx file by name. Packing it again depends on the parts alone: fixed order, one fixed time. */
public final class DocxPackage {
    /** What an unpacked template may hold at most; a page of text with a picture stays far below. */
    private static final int MOST_BYTES = 20 << 20;

    private static final int MOST_PARTS = 300;
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts;

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IOException when it is no readable package or too large */
    public static DocxPackage unpack(byte[] packed) throws IOException {
        // Readers expect the list of content types first.
        var parts = new TreeMap<String, byte[]>(Comparator.comparing((String name) -> !name.startsWith("[Content"))
                .thenComparing(Comparator.naturalOrder()));
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || parts.size() >= MOST_PARTS) throw new ZipException("too large");
                if (!entry.isDirectory()) parts.put(entry.getName(), part);
            }
        } catch (IllegalArgumentException badName) {
            throw new ZipException("unreadable names");
        }
        return new DocxPackage(parts);
    }

    public byte[] pack() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(FIXED);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** The part, or no bytes where there is none. */
    public byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    public void put(String name, byte[] part) {
        parts.put(name, part);
    }

    public void remove(String name) {
        parts.remove(name);
    }
}
