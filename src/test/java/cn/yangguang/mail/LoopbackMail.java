package cn.yangguang.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that misbehaves as it is told, letter by letter. */
public final class LoopbackMail implements AutoCloseable {

    /** What it does with a letter. */
    public enum Conduct {
        TAKE,
        /** 450 at RCPT, as greylisting does. */
        LATER,
        /** 550 at RCPT. */
        NO_SUCH,
        /** 554 after the letter. */
        REFUSE,
        /** The line breaks before the end of the letter. */
        BREAK_BEFORE,
        /** Takes the letter and answers nothing. */
        TAKE_AND_BREAK,
        /** Loses the letter and answers nothing. */
        LOSE_AND_BREAK
    }

    /** A letter it took. */
    public record Taken(String to, String messageId, String raw) {}

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<String, Conduct> conduct;
    private final long delay;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /**
     * @param conduct by the address of the recipient
     * @param delay milliseconds before the answer to a whole letter
     */
    public LoopbackMail(Function<String, Conduct> conduct, long delay) throws IOException {
        this.conduct = conduct;
        this.delay = delay;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Waits until it has taken so many letters, or the time is over. */
    public void waitFor(int count, Duration most) throws InterruptedException {
        Instant end = Instant.now().plus(most);
        while (taken.size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket one = socket.accept();
                threads.execute(() -> talk(one));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = line.getOutputStream();
            say(out, "220 loopback");
            String to = "";
            Conduct now = Conduct.TAKE;
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String verb = said.length() < 4 ? said : said.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "RCPT" -> {
                        to = said.replaceAll(".*<(.*)>.*", "$1");
                        now = conduct.apply(to);
                        say(
                                out,
                                now == Conduct.LATER
                                        ? "450 4.7.1 greylisted, <" + to + ">"
                                        : now == Conduct.NO_SUCH ? "550 5.1.1 <" + to + "> no such user" : "250 ok");
                    }
                    case "DATA" -> {
                        if (now == Conduct.BREAK_BEFORE) {
                            return;
                        }
                        say(out, "354 go on");
                        if (!letter(in, out, to, now)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // The other side went away.
        }
    }

    private boolean letter(BufferedReader in, OutputStream out, String to, Conduct now) throws IOException {
        @Nullable String raw = read(in);
        if (raw == null) {
            return false;
        }
        if (now == Conduct.TAKE || now == Conduct.TAKE_AND_BREAK) {
            taken.add(new Taken(to, raw.replaceAll("(?s).*Message-ID: <([^>]+)>.*", "$1"), raw));
        }
        pause();
        if (now == Conduct.TAKE_AND_BREAK || now == Conduct.LOSE_AND_BREAK) {
            return false;
        }
        say(out, now == Conduct.REFUSE ? "554 5.7.1 looks like advertising" : "250 2.0.0 taken");
        return true;
    }

    /** Null when the line broke before the dot: then nothing is taken. */
    private static @Nullable String read(BufferedReader in) throws IOException {
        var raw = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return raw.toString();
            }
            raw.append(line).append('\n');
        }
        return null;
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
