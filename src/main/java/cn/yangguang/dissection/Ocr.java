package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Words of pictures by Tesseract with its Chinese data ({@code chi_sim}), where both are installed; looked for once. Whoever
 * has it elsewhere says so by {@code -Dyangguang.tesseract=/path/to/tesseract}.
 */
final class Ocr {

    private static final int SECONDS = 20;
    private static final String PROGRAM = System.getProperty("yangguang.tesseract", "tesseract");
    private static final boolean INSTALLED = installed(PROGRAM);

    private Ocr() {}

    static boolean installed() {
        return INSTALLED;
    }

    /** Whether the picture was looked at; false when nothing here can read pictures, or it took too long. */
    static boolean read(byte[] picture, String where, Gathering found) {
        return INSTALLED && read(PROGRAM, picture, where, found);
    }

    static boolean read(String program, byte[] picture, String where, Gathering found) {
        Path file = null;
        try {
            file = Files.createTempFile("picture-", ".img");
            Files.write(file, picture);
            List<String> lines = run(List.of(program, file.toString(), "stdout", "-l", "chi_sim", "--psm", "6"));
            int number = 0;
            for (String line : lines) {
                found.shown(where + "（文字识别）第" + ++number + "行", withoutGaps(line));
            }
            return !lines.isEmpty();
        } catch (IOException e) {
            return false;
        } finally {
            delete(file);
        }
    }

    static boolean installed(String program) {
        try {
            return run(List.of(program, "--list-langs")).contains("chi_sim");
        } catch (IOException e) {
            return false;
        }
    }

    /** What the program prints; nothing when it fails or does not end in time. */
    private static List<String> run(List<String> command) throws IOException {
        Path out = Files.createTempFile("words-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return List.of();
            }
            String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            return process.exitValue() == 0
                    ? new ArrayList<>(text.lines().filter(l -> !l.isBlank()).toList())
                    : List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            delete(out);
        }
    }

    /** Tesseract puts blanks between Chinese characters. */
    static String withoutGaps(String line) {
        return line.replaceAll("(?<=[\\p{IsHan}，。、：；（）《》“”]) +(?=[\\p{IsHan}，。、：；（）《》“”])", "");
    }

    private static void delete(@org.jspecify.annotations.Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the folder of the process goes with it
        }
    }
}
