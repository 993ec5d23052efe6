package cn.yangguang.cleaning;

import cn.yangguang.dissection.TraceKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A zip made anew of its files made anew; one that cannot be made refuses the whole. */
final class BundleRebuild {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 128 << 20;

    private BundleRebuild() {}

    /** Of the files in the list of contents: what lies between them belongs to nobody and stays behind. */
    static Cleaned of(byte[] zip, Masking masking, Cleaner cleaner) {
        var parcel = new Parcel();
        Set<String> taken = new LinkedHashSet<>();
        Set<TraceKind> dropped = EnumSet.noneOf(TraceKind.class);
        long total = 0;
        try (ZipFile in = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] file = bytes(in, entry);
                total += file.length;
                if (total > MOST_BYTES || taken.size() >= MOST_FILES) {
                    return new Cleaned.Refused(Cleaned.Why.TOO_MUCH);
                }
                switch (cleaner.clean(file, masking)) {
                    case Cleaned.Refused refused -> {
                        return refused;
                    }
                    case Cleaned.Rebuilt made -> {
                        parcel.with(name(written(entry), made.ending(), masking, taken), made.bytes());
                        dropped.addAll(made.dropped());
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Cleaned.Refused(Cleaned.Why.UNREADABLE);
        }
        return taken.isEmpty()
                ? new Cleaned.Refused(Cleaned.Why.NOTHING_SHOWN)
                : new Cleaned.Rebuilt(parcel.bytes(), "zip", Cleaned.Look.PLAIN, dropped);
    }

    private static byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    /** Names are in UTF-8, or as an old Chinese system writes them. */
    private static String written(ZipArchiveEntry entry) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.getRawName()))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(entry.getRawName(), Charset.forName("GBK"));
        }
    }

    private static String name(String before, String ending, Masking masking, Set<String> taken) {
        String file = masking.inText(before.substring(before.replace('\\', '/').lastIndexOf('/') + 1))
                .replaceAll("[\\p{Cntrl}<>:\"|?*]", "_");
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        String name = base + "." + ending;
        for (int i = 2; !taken.add(name); i++) {
            name = base + "-" + i + "." + ending;
        }
        return name;
    }
}
