package cn.yangguang.handover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package read back and compared with its own list of hashes, and with the hash that stands on the receipt. Needs no database and no network.
 *
 * @param sha256 of the whole file
 * @param files how many the list names
 * @param problems in Chinese, one a line, each with the name of the file; empty when nothing is changed
 */
public record PackageCheck(String sha256, int files, List<String> problems) {

    private static final int MOST_NAMES = 200_000;
    private static final int LARGEST_LIST = 64 << 20;

    public PackageCheck {
        problems = List.copyOf(problems);
    }

    /**
     * @param expected hash of the whole package as told elsewhere, or empty
     * @throws IOException when it cannot be read as a zip, or has no list of hashes: then it is no package
     */
    public static PackageCheck of(Path file, String expected) throws IOException {
        List<String> problems = new ArrayList<>();
        String whole = hash(Files.newInputStream(file));
        if (!expected.isEmpty() && !expected.equalsIgnoreCase(whole)) {
            problems.add("整个移交包与给出的哈希不符，现在是 " + whole);
        }
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Map<String, String> listed = list(zip, problems);
            int files = listed.size();
            compare(zip, listed, problems);
            return new PackageCheck(whole, files, problems);
        }
    }

    private static Map<String, String> list(ZipFile zip, List<String> problems) throws IOException {
        ZipEntry sums = zip.getEntry(PackageWriter.SUMS);
        if (sums == null) {
            throw new IOException("里面没有 " + PackageWriter.SUMS + "，不是移交包");
        }
        Map<String, String> listed = new LinkedHashMap<>();
        String text;
        try (InputStream in = zip.getInputStream(sums)) {
            text = new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
        }
        for (String line : text.lines().toList()) {
            if (!line.matches("[0-9a-f]{64}  \\S.*")) {
                problems.add("清单中有一行看不懂：" + line.substring(0, Math.min(line.length(), 80)));
            } else if (listed.put(line.substring(66), line.substring(0, 64)) != null) {
                problems.add("清单中写了两次：" + line.substring(66));
            }
        }
        return listed;
    }

    private static void compare(ZipFile zip, Map<String, String> listed, List<String> problems) throws IOException {
        Map<String, String> missing = new LinkedHashMap<>(listed);
        int seen = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (++seen > MOST_NAMES) {
                throw new IOException("文件太多");
            }
            if (name.equals(PackageWriter.SUMS) || entry.isDirectory()) {
                continue;
            }
            String expected = missing.remove(name);
            if (expected == null) {
                problems.add((listed.containsKey(name) ? "包中有两份：" : "清单之外的文件：") + name);
            } else if (!expected.equals(hash(zip, entry))) {
                problems.add("内容有变：" + name);
            }
        }
        missing.keySet().forEach(name -> problems.add("缺少文件：" + name));
    }

    /** What cannot be read back has surely changed. */
    private static String hash(ZipFile zip, ZipEntry entry) {
        try {
            return hash(zip.getInputStream(entry));
        } catch (IOException e) {
            return "";
        }
    }

    private static String hash(InputStream opened) throws IOException {
        MessageDigest digest = PackageWriter.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = opened) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
