package cn.yangguang.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A content that is looked into, on disk or in memory alone. */
sealed interface Looked {

    /** One file inside an archive; size in bytes unpacked, negative when not told. */
    record Packed(String name, long size) {}

    InputStream open() throws IOException;

    /**
     * What an archive holds, at most so many entries.
     *
     * @throws java.util.zip.ZipException when it is no sound archive
     */
    List<Packed> packed(int most) throws IOException;

    record OnDisk(Path path) implements Looked {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public List<Packed> packed(int most) throws IOException {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                Enumeration<? extends ZipEntry> entries = zip.entries();
                return Stream.generate(entries::nextElement)
                        .limit(Math.min(most, zip.size()))
                        .map(entry -> new Packed(entry.getName(), entry.getSize()))
                        .toList();
            }
        }
    }

    /** For what must never lie on a disk in the clear. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] content) implements Looked {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public List<Packed> packed(int most) throws IOException {
            try (var channel = new SeekableInMemoryByteChannel(content);
                    var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                            .setSeekableByteChannel(channel)
                            .get()) {
                Enumeration<ZipArchiveEntry> entries = zip.getEntries();
                return Stream.generate(() -> entries.hasMoreElements() ? entries.nextElement() : null)
                        .takeWhile(entry -> entry != null)
                        .limit(most)
                        .map(entry -> new Packed(entry.getName(), entry.getSize()))
                        .toList();
            }
        }
    }
}
