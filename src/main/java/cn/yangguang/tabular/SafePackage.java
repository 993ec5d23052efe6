package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a foreign .xlsx within its limits and packs the XML parts that matter anew. What is parsed later is this copy: no
 * part that the list of contents hides, no pictures, no macros, no DOCTYPE.
 */
final class SafePackage {
    private static final int MOST_PARTS = 5_000;
    private static final long FREE_BYTES = 1 << 20;
    private static final int MOST_RATIO = 100;

    private final TabularLimits limits;
    private long unpacked;

    SafePackage(TabularLimits limits) {
        this.limits = limits;
    }

    byte[] copy(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            judge(parts);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
            try (ZipOutputStream copy = new ZipOutputStream(out)) {
                copy.setLevel(Deflater.BEST_SPEED);
                copyParts(zip, parts, copy);
            }
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException e) {
            throw Stop.because(Code.BROKEN_XLSX);
        }
    }

    private static void judge(List<ZipArchiveEntry> parts) {
        if (parts.size() > MOST_PARTS) {
            throw Stop.because(Code.BOMB, parts.size() + " 个部件");
        }
        if (parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())) {
            throw Stop.because(Code.ENCRYPTED);
        }
        List<String> names = parts.stream().map(ZipArchiveEntry::getName).toList();
        if (names.contains("xl/workbook.bin")) {
            throw Stop.because(Code.OTHER_OFFICE, "二进制工作簿（.xlsb）");
        }
        if (names.stream().anyMatch(n -> n.startsWith("word/"))) {
            throw Stop.because(Code.OTHER_OFFICE, "Word 文档（.docx）");
        }
        if (names.contains("mimetype")) {
            throw Stop.because(Code.OTHER_OFFICE, "OpenDocument 文件（.ods 等）");
        }
        if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(n -> n.startsWith("xl/"))) {
            throw Stop.because(Code.UNKNOWN_FORMAT, "ZIP 压缩包");
        }
    }

    private void copyParts(ZipFile zip, List<ZipArchiveEntry> parts, ZipOutputStream copy) throws IOException {
        Set<String> taken = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            if (!matters(part.getName()) || !taken.add(part.getName())) {
                continue;
            }
            byte[] content;
            try (InputStream in = zip.getInputStream(part)) {
                content = Tabular.bounded(in, limits.unpackedBytes() - unpacked, Code.BOMB);
            }
            unpacked += content.length;
            refuseUnsafe(part, content);
            copy.putNextEntry(new ZipEntry(part.getName()));
            copy.write(content);
            copy.closeEntry();
        }
    }

    private static boolean matters(String name) {
        boolean place = name.equals("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("xl/");
        return place && !name.contains("..") && (name.endsWith(".xml") || name.endsWith(".rels"));
    }

    private static void refuseUnsafe(ZipArchiveEntry part, byte[] content) {
        if (content.length > FREE_BYTES && content.length / Math.max(1, part.getCompressedSize()) > MOST_RATIO) {
            throw Stop.because(Code.BOMB, part.getName() + " " + (content.length >> 20) + " MB");
        }
        String head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.replace("\0", "").contains("<!DOCTYPE")) {
            throw Stop.because(Code.UNSAFE_XML);
        }
    }
}
