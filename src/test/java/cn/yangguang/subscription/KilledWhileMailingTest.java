package cn.yangguang.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.mail.LoopbackMail;
import cn.yangguang.mail.LoopbackMail.Conduct;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed with {@code kill -9} at random moments while it writes to a thousand readers through a server that delays, puts off,
 * breaks before and after taking. In the end nobody has the letter twice, and few have it not: those whose letter nobody can judge.
 */
class KilledWhileMailingTest {

    private static final int READERS = 1000;
    private static final int KILLS = 12;

    @TempDir
    Path temporary;

    @Test
    @Tag("long")
    void nobodyGetsALetterTwiceAndNoneIsLost() throws Exception {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("kills while mailing, seed " + seed);
        Random random = new Random(seed);
        try (var server = new LoopbackMail(to -> conduct(random), 3)) {
            for (int i = 0; i < KILLS; i++) {
                Process process = start(server);
                server.waitFor(server.taken().size() + 1 + random.nextInt(READERS / KILLS), Duration.ofSeconds(60));
                new ProcessBuilder("kill", "-9", String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                process.waitFor();
            }
            Process last = start(server);
            server.waitFor(READERS, Duration.ofSeconds(90));
            last.destroy();
            last.waitFor();
            Map<String, Long> taken = server.taken().stream()
                    .collect(Collectors.groupingBy(LoopbackMail.Taken::to, Collectors.counting()));
            System.out.println("taken once: " + taken.size() + " of " + READERS);
            assertThat(taken.values()).as("nobody got it twice").containsOnly(1L);
            assertThat(taken).as("but for those nobody can judge").hasSizeGreaterThan(READERS - READERS / 15);
        }
    }

    /** One in fifty is lost after its end, and as many are taken without an answer. */
    private static synchronized Conduct conduct(Random random) {
        return switch (random.nextInt(50)) {
            case 0 -> Conduct.LOSE_AND_BREAK;
            case 1 -> Conduct.TAKE_AND_BREAK;
            case 2, 3 -> Conduct.LATER;
            case 4 -> Conduct.BREAK_BEFORE;
            default -> Conduct.TAKE;
        };
    }

    private Process start(LoopbackMail server) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MailingProgram.class.getName(),
                        temporary.resolve("var").toString(),
                        String.valueOf(server.port()),
                        String.valueOf(READERS)))
                .redirectError(ProcessBuilder.Redirect.to(new File(temporary.toFile(), "errors.txt")))
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals("READY")) {
            line = lines.readLine();
        }
        assertThat(line).as("the program ended by itself").isEqualTo("READY");
        return process;
    }
}
