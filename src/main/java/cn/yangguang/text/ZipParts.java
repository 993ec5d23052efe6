package cn.yangguang.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zipped office file, unpacked within one allowance for all of them. */
final class ZipParts {

    private static final int MOST_PARTS = 10_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final ZipFile zip;
    private long left;

    ZipParts(ZipFile zip, long allowance) {
        if (zip.size() > MOST_PARTS) {
            throw new Stopped(Unread.TOO_LARGE);
        }
        this.zip = zip;
        this.left = allowance;
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The names that match, 2 before 10. */
    List<String> names(Pattern wanted) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> wanted.matcher(name).matches())
                .sorted(java.util.Comparator.comparing(ZipParts::padded))
                .toList();
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return new Metered(Objects.requireNonNull(zip.getInputStream(entry)));
    }

    private static String padded(String name) {
        return NUMBER.matcher(name).replaceAll(ZipParts::eightDigits);
    }

    private static String eightDigits(java.util.regex.MatchResult number) {
        String digits = number.group();
        return Matcher.quoteReplacement("0".repeat(Math.max(0, 8 - digits.length())) + digits);
    }

    private final class Metered extends FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            spend(Math.max(0, n));
            return n;
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Stopped(Unread.TOO_LARGE);
            }
        }
    }
}
