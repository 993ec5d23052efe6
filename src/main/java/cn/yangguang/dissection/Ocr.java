package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Words of pictures by Tesseract with its Chinese data ({@code chi_sim}), where both are installed; looked for once. Whoever
 * has it elsewhere says so by {@code -Dyangguang.tesseract=/path/to/tesseract}. Tesseract takes one processor, two gigabytes
 * of address space and the seconds that are left to the file; it ends also when its master is gone.
 */
final class Ocr {

    private static final int LONGEST = 20;
    private static final String PROGRAM = System.getProperty("yangguang.tesseract", "tesseract");
    private static final String LIMITED =
            "ulimit -v 2000000 2>/dev/null; t=$1; shift; command -v timeout >/dev/null && exec timeout -k 1 \"$t\" \"$@\"; exec \"$@\"";

    private Ocr() {}

    private static final class Here {
        static final boolean INSTALLED = installed(PROGRAM);
    }

    static boolean installed() {
        return Here.INSTALLED;
    }

    /**
     * Whether words were seen in the picture; they are shown words of this place.
     *
     * @return false when nothing here can read pictures, the time of the file is used up or no words were found
     */
    static boolean read(byte[] picture, String where, Gathering found) {
        return installed() && read(PROGRAM, picture, where, found);
    }

    static boolean read(String program, byte[] picture, String where, Gathering found) {
        int seconds = Math.min(LONGEST, found.allowance().recognition());
        if (seconds < 1) {
            return false;
        }
        long begun = System.nanoTime();
        try {
            int number = 0;
            for (String line : lines(program, picture, seconds)) {
                found.shown(where + "（文字识别）第" + ++number + "行", line);
            }
            return number > 0;
        } catch (IOException e) {
            return false;
        } finally {
            found.allowance().recognized(System.nanoTime() - begun);
        }
    }

    private static List<String> lines(String program, byte[] picture, int seconds) throws IOException {
        Path file = Files.createTempFile("picture-", ".img");
        try {
            Files.write(file, picture);
            // One column of text of any size: the row of a table stays a line.
            return run(seconds, program, file.toString(), "stdout", "-l", "chi_sim", "--psm", "4").stream()
                    .map(Recognized::mended)
                    .filter(line -> !line.isBlank())
                    .toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static boolean installed(String program) {
        try {
            return run(LONGEST, program, "--list-langs").contains("chi_sim");
        } catch (IOException e) {
            return false;
        }
    }

    /** What the program prints; nothing when it fails or does not end in time. */
    private static List<String> run(int seconds, String... command) throws IOException {
        Path out = Files.createTempFile("words-", ".txt");
        Process process = null;
        try {
            process = started(seconds, command, out);
            if (!process.waitFor(seconds + 2L, TimeUnit.SECONDS) || process.exitValue() != 0) {
                return List.of();
            }
            String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            end(process);
            Files.deleteIfExists(out);
        }
    }

    private static Process started(int seconds, String[] command, Path out) throws IOException {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", LIMITED, "sh", String.valueOf(seconds)));
        limited.addAll(List.of(command));
        ProcessBuilder builder =
                new ProcessBuilder(limited).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void end(@Nullable Process process) {
        if (process != null && process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
