package cn.yangguang.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip made anew of its files made anew; one that cannot be made refuses the whole. */
final class BundleRebuild {

    private static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 128 << 20;

    private BundleRebuild() {}

    static Cleaned of(byte[] zip, Masking masking, Cleaner cleaner) {
        try {
            return rebuilt(zip, StandardCharsets.UTF_8, masking, cleaner);
        } catch (IllegalArgumentException otherNames) {
            return rebuilt(zip, Charset.forName("GBK"), masking, cleaner);
        }
    }

    private static Cleaned rebuilt(byte[] zip, Charset names, Masking masking, Cleaner cleaner) {
        var parcel = new Parcel();
        Set<String> taken = new LinkedHashSet<>();
        long total = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), names)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] file = in.readNBytes(MOST_BYTES + 1);
                total += file.length;
                if (total > MOST_BYTES || taken.size() >= MOST_FILES) {
                    return new Cleaned.Refused(Cleaned.Why.TOO_MUCH);
                }
                switch (cleaner.clean(file, masking)) {
                    case Cleaned.Refused refused -> {
                        return refused;
                    }
                    case Cleaned.Rebuilt(byte[] bytes, String ending, Cleaned.Look look) ->
                        parcel.with(name(entry.getName(), ending, masking, taken), bytes);
                }
            }
        } catch (IOException e) {
            return new Cleaned.Refused(Cleaned.Why.UNREADABLE);
        }
        return taken.isEmpty()
                ? new Cleaned.Refused(Cleaned.Why.NOTHING_SHOWN)
                : new Cleaned.Rebuilt(parcel.bytes(), "zip", Cleaned.Look.PLAIN);
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
