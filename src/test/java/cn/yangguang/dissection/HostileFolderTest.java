package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole command over a folder of hostile files: every file has its line, nothing of them is left behind. The number of
 * files and the seed may be given: {@code -Dhostile.files=20000 -Dhostile.seed=7}; {@code -Dhostile.keep=DIR} keeps them.
 */
class HostileFolderTest {

    private static final int FILES = Integer.getInteger("hostile.files", 4_000);
    private static final long SEED = Long.getLong("hostile.seed", 20261126);

    @TempDir
    private Path work;

    @Test
    @Tag("long")
    void everyFileHasItsLineAndNothingIsLeftBehind() throws Exception {
        Path folder = folder();
        make(folder, FILES);
        Path temporary = Files.createDirectory(work.resolve("tmp"));
        Path lines = work.resolve("lines.jsonl");
        Path errors = work.resolve("errors.txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command(temporary, folder))
                .redirectOutput(lines.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor()).isIn(1, 2);
        tell(lines, begun);
        assertThat(Files.readString(errors)).doesNotContain("Exception", "WARN", "\tat ");
        assertThat(Files.readAllLines(lines)).hasSize(count(folder));
        assertThat(temporary).isEmptyDirectory();
        assertThat(ProcessHandle.allProcesses().filter(other -> mentions(other, temporary)))
                .isEmpty();
        assertThat(Path.of("/tmp/yangguang-escaped.txt")).doesNotExist();
    }

    private Path folder() throws IOException {
        String keep = System.getProperty("hostile.keep");
        return Files.createDirectories(keep == null ? work.resolve("files") : Path.of(keep));
    }

    private static List<String> command(Path temporary, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + temporary,
                "-Dyangguang.tesseract=" + System.getProperty("yangguang.tesseract", "tesseract"),
                "-cp",
                System.getProperty("java.class.path"),
                "cn.yangguang.Yangguang",
                "screen",
                folder.toString(),
                "--json",
                "--reasons");
    }

    private static void make(Path folder, int files) throws Exception {
        for (var hostile : HostileFiles.all().entrySet()) {
            Files.write(folder.resolve(hostile.getKey()), hostile.getValue().file());
        }
        Random random = new Random(SEED);
        var good = FuzzTest.samples();
        for (int i = 0; i < files; i++) {
            var sample = good.get(random.nextInt(good.size()));
            Mutation how = Mutation.values()[random.nextInt(Mutation.values().length)];
            String name = "%06d %s %s".formatted(i, how, sample.getKey().replace('/', '-'));
            Files.write(folder.resolve(name), how.of(sample.getValue(), random));
        }
    }

    /** How it went, for whoever looks: seconds, and what was said why files are not read. */
    private static void tell(Path lines, long begun) throws IOException {
        var why = new java.util.TreeMap<String, Integer>();
        for (String line : Files.readAllLines(lines, StandardCharsets.UTF_8)) {
            JsonNode told = JsonMapper.shared().readTree(line);
            String reason = told.path("readable").asBoolean()
                    ? "readable"
                    : told.path("why").asString("?");
            assertThat(reason).as(line).doesNotContain("出错");
            why.merge(reason, 1, Integer::sum);
        }
        System.out.println((System.nanoTime() - begun) / 1_000_000_000 + " s, seed " + SEED + ": " + why);
    }

    private static int count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    private static boolean mentions(ProcessHandle other, Path temporary) {
        return other.info().commandLine().orElse("").contains(temporary.toString());
    }
}
