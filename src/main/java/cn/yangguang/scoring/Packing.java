package cn.yangguang.scoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on nothing but what goes in. */
final class Packing {

    private static final LocalDateTime WHEN = LocalDateTime.of(2016, 1, 4, 9, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    Packing(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    Packing() {
        this(StandardCharsets.UTF_8);
    }

    Packing add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packing add(String name, byte[] content) {
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(WHEN);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] done() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
