package cn.yangguang.dissection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The members of a zip by name, unpacked within the allowance of the reading. */
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 20_000;
    private static final int LARGEST_PART = 160 << 20;

    private final ZipFile zip;
    private final Allowance allowance;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<ZipArchiveEntry> ordered = new ArrayList<>();

    ZipParts(byte[] bytes, Allowance allowance) throws IOException {
        this.allowance = allowance;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(false)
                .get();
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_PARTS) {
            throw new Stopped(Unreadable.TOO_LARGE);
        }
        for (ZipArchiveEntry entry : all) {
            if (!entry.isDirectory()) {
                String name = nameOf(entry);
                names.add(name);
                ordered.add(entry);
                entries.putIfAbsent(key(name), entry);
            }
        }
    }

    /** All members but folders, in the order of the list of contents; a name that stands twice is told twice. */
    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** The whole member; no bytes when there is none. */
    byte[] bytes(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        return entry == null ? new byte[0] : bytes(entry);
    }

    /** The member of this number in {@link #names}. */
    byte[] bytes(int index) throws IOException {
        return bytes(ordered.get(index));
    }

    /** Begin and end of the data of each member in the file, folders included, in order. */
    int[][] spans() {
        return Collections.list(zip.getEntriesInPhysicalOrder()).stream()
                .filter(entry -> entry.getDataOffset() >= 0)
                .map(entry -> new int[] {
                    (int) entry.getDataOffset(), (int) (entry.getDataOffset() + Math.max(0, entry.getCompressedSize()))
                })
                .toArray(int[][]::new);
    }

    /** What is noted beside the members in the list of contents. */
    List<String> comments() {
        return ordered.stream()
                .map(ZipArchiveEntry::getComment)
                .filter(comment -> comment != null && !comment.isBlank())
                .toList();
    }

    private byte[] bytes(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Stopped(Unreadable.PROTECTED);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            var out = new ByteArrayOutputStream((int) Math.clamp(entry.getSize(), 1 << 10, 1 << 20));
            byte[] buffer = new byte[1 << 14];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                allowance.unpack(n);
                out.write(buffer, 0, n);
                if (out.size() > LARGEST_PART) {
                    throw new Stopped(Unreadable.TOO_LARGE);
                }
            }
            return out.toByteArray();
        }
    }

    void walk(String name, Xml.Listener listener) throws IOException {
        if (has(name)) {
            Xml.walk(bytes(name), listener);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String nameOf(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean utf8 = entry.getGeneralPurposeBit().usesUTF8ForNames();
        String name = raw == null || utf8 ? entry.getName() : Decoded.of(raw);
        return name.replace('\\', '/');
    }

    private static String key(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }
}
