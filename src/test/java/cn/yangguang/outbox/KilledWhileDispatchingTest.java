package cn.yangguang.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed with {@code kill -9} at random moments while it gives items to a platform on loopback that delays, drops, fails
 * and shows twice what it is given twice. In the end each item is there exactly once.
 */
class KilledWhileDispatchingTest {

    @TempDir
    Path temporary;

    @Test
    void everyItemArrivesExactlyOnce() throws Exception {
        kill(40, 1);
    }

    @Test
    @Tag("long")
    void aThousandItemsArriveExactlyOnceThroughTwentyKills() throws Exception {
        kill(1000, 20);
    }

    private void kill(int items, int kills) throws Exception {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("kills while dispatching, seed " + seed);
        Random random = new Random(seed);
        var platform = new Platform(seed);
        try (platform) {
            for (int i = 0; i < kills; i++) {
                Process process = start(platform, items);
                int more = platform.shown.size() + 1 + random.nextInt(Math.max(1, items / (kills + 1)));
                platform.waitFor(Math.min(more, items - 1), Duration.ofSeconds(90));
                Thread.sleep(random.nextInt(80));
                new ProcessBuilder("kill", "-9", String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                process.waitFor();
            }
            Process last = start(platform, items);
            platform.waitFor(items, Duration.ofSeconds(240));
            last.destroy();
            last.waitFor();
        }
        assertThat(platform.shown).as("none lost; " + errors()).hasSize(items);
        assertThat(platform.shown.values()).as("none shown twice").containsOnly(1);
    }

    private String errors() throws IOException {
        Path file = temporary.resolve("errors.txt");
        return Files.exists(file)
                ? Files.readString(file).lines().limit(20).toList().toString()
                : "";
    }

    private Process start(Platform platform, int items) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DispatchingProgram.class.getName(),
                        temporary.resolve("var").toString(),
                        platform.url(),
                        String.valueOf(items))
                .redirectError(ProcessBuilder.Redirect.to(new File(temporary.toFile(), "errors.txt")))
                .start();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals("READY")) {
            line = lines.readLine();
        }
        assertThat(line).as("the program ended by itself; " + errors()).isEqualTo("READY");
        return process;
    }

    /** Delays, drops before and after taking, is busy, fails; counts how often each key was given to it. */
    private static final class Platform implements AutoCloseable {

        private final HttpServer server;
        private final Random random;
        private final Map<String, Integer> shown = new ConcurrentHashMap<>();

        Platform(long seed) throws IOException {
            random = new Random(seed);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/items", this::answer);
            server.start();
        }

        String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/items";
        }

        void waitFor(int count, Duration most) throws InterruptedException {
            Instant end = Instant.now().plus(most);
            while (shown.size() < count && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
        }

        private synchronized int dice(int sides) {
            return random.nextInt(sides);
        }

        private void answer(HttpExchange exchange) throws IOException {
            exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("GET")) {
                String path = exchange.getRequestURI().getPath();
                say(exchange, shown.containsKey(path.substring(path.lastIndexOf('/') + 1)) ? 200 : 404);
                return;
            }
            int luck = dice(20);
            pause(dice(40));
            if (luck == 0) {
                exchange.close();
            } else if (luck == 1) {
                exchange.getResponseHeaders().add("Retry-After", "1");
                say(exchange, 503);
            } else {
                shown.merge(exchange.getRequestHeaders().getFirst("Idempotency-Key"), 1, Integer::sum);
                pause(dice(30));
                if (luck == 2) {
                    exchange.close();
                } else {
                    say(exchange, luck == 3 ? 500 : 200);
                }
            }
        }

        private static void pause(int milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void say(HttpExchange exchange, int status) throws IOException {
            byte[] body =
                    (status == 200 ? "{\"state\":\"shown\",\"number\":\"1\"}" : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
