package cn.yangguang.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is the same bytes each time, and whatever is changed in it is named. */
class PackageCheckTest {

    @TempDir
    Path folder;

    private PackageWriter.Made make(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var writer = new PackageWriter(out)) {
            writer.add("package.json", "{}\n");
            writer.add("editions/000001-L_2016-00001-1/page.html", "<p>演示</p>");
            writer.add("editions/000001-L_2016-00001-1/files/01.pdf", new byte[] {1, 2, 3});
            return writer.finish();
        }
    }

    /** The same package with its files changed by hand, its list left as it was. */
    private Path changed(Path file, String name, byte[] content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        if (content.length == 0) {
            files.remove(name);
        } else {
            files.put(name, content);
        }
        Path other = folder.resolve("other.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(other), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        return other;
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws IOException {
        Path one = folder.resolve("one.zip");
        Path two = folder.resolve("two.zip");
        PackageWriter.Made made = make(one);
        assertThat(make(two)).isEqualTo(made);
        assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one)).hasSize((int) made.bytes());
        assertThat(PackageCheck.of(one, made.sha256())).isEqualTo(new PackageCheck(made.sha256(), 3, List.of()));
    }

    @Test
    void namesWhatIsChangedMissingOrMore() throws IOException {
        Path file = folder.resolve("one.zip");
        make(file);
        String page = "editions/000001-L_2016-00001-1/page.html";
        assertThat(PackageCheck.of(changed(file, page, new byte[] {1}), "").problems())
                .containsExactly("内容有变：" + page);
        assertThat(PackageCheck.of(changed(file, page, new byte[0]), "").problems())
                .containsExactly("缺少文件：" + page);
        assertThat(PackageCheck.of(changed(file, "more.txt", new byte[] {1}), "")
                        .problems())
                .containsExactly("清单之外的文件：more.txt");
        assertThat(PackageCheck.of(file, "0".repeat(64)).problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("整个移交包");
        Path none = folder.resolve("none.zip");
        Files.writeString(none, "not a zip");
        assertThatThrownBy(() -> PackageCheck.of(none, "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PackageCheck.of(changed(file, PackageWriter.SUMS, new byte[0]), ""))
                .hasMessageContaining("不是移交包");
    }

    @Test
    void noChangedByteGoesUnseenBesideTheHashOnTheReceipt() throws IOException {
        Path file = folder.resolve("one.zip");
        PackageWriter.Made made = make(file);
        byte[] bytes = Files.readAllBytes(file);
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("changed bytes, seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Path other = folder.resolve("changed.zip");
            Files.write(other, changed);
            assertThat(seen(other, made.sha256())).isTrue();
        }
    }

    private static boolean seen(Path file, String sha256) {
        try {
            return !PackageCheck.of(file, sha256).problems().isEmpty();
        } catch (IOException e) {
            return true;
        }
    }
}
