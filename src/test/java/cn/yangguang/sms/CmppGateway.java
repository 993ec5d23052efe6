package cn.yangguang.sms;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A gateway written from the paper of the protocol, byte by byte, with nothing of the library the program uses: CMPP 2.0 or 3.0 on
 * loopback. It counts how often each part reached it, and has bad days: it delays, throttles, drops the connection before or after
 * taking, answers twice or never, reports before it answers or on the next connection.
 */
final class CmppGateway implements AutoCloseable {

    static final String USER = "901234";
    static final String PASSWORD = "演示口令";

    private static final int CONNECT = 1;
    private static final int SUBMIT = 4;
    private static final int DELIVER = 5;
    private static final int ACTIVE_TEST = 8;
    private static final int ANSWER = 0x80000000;

    /** What it does with a part. */
    enum Luck {
        GOOD,
        BUSY,
        REFUSED,
        DROPPED_BEFORE,
        DROPPED_AFTER,
        ANSWERED_TWICE,
        NEVER_ANSWERED,
        REPORTED_FIRST,
        REPORTED_LATER,
        UNDELIVERED
    }

    /** A part as it came. */
    record Part(String phone, int total, int number, int coding, byte[] content) {}

    private final boolean two;
    private final Clock clock;
    private final Random random;
    private final Luck[] luck;
    private final ServerSocket server;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Deque<byte[]> owed = new ArrayDeque<>();
    private final List<Socket> open = new ArrayList<>();
    private OutputStream current = OutputStream.nullOutputStream();
    private int logins;
    private int beats;
    private int acknowledged;
    private long next = 0x1234_5678_0000_0000L;

    CmppGateway(boolean two, Clock clock, long seed, Luck... luck) throws IOException {
        this.two = two;
        this.clock = clock;
        this.random = new Random(seed);
        this.luck = luck;
        this.server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    boolean two() {
        return two;
    }

    int port() {
        return server.getLocalPort();
    }

    synchronized Map<String, Integer> taken() {
        return new HashMap<>(taken);
    }

    synchronized List<Part> parts() {
        return new ArrayList<>(parts);
    }

    synchronized int logins() {
        return logins;
    }

    synchronized int beats() {
        return beats;
    }

    synchronized int acknowledged() {
        return acknowledged;
    }

    /** Somebody writes to the number of the organ. */
    synchronized void write(long id, String phone, String text) throws IOException {
        deliver(id, phone, false, text.getBytes(StandardCharsets.UTF_16BE));
    }

    synchronized void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            synchronized (this) {
                open.add(socket);
            }
            var in = new DataInputStream(socket.getInputStream());
            while (true) {
                byte[] body = new byte[in.readInt() - 12];
                int command = in.readInt();
                int sequence = in.readInt();
                in.readFully(body);
                heard(socket, command, sequence, ByteBuffer.wrap(body));
            }
        } catch (IOException e) {
            // The other side is gone, or we have dropped it.
        }
    }

    private synchronized void heard(Socket socket, int command, int sequence, ByteBuffer body) throws IOException {
        OutputStream out = socket.getOutputStream();
        switch (command) {
            case CONNECT -> connect(out, sequence, body);
            case SUBMIT -> submit(socket, sequence, body);
            case ACTIVE_TEST -> {
                beats++;
                say(out, ACTIVE_TEST | ANSWER, sequence, new byte[1]);
            }
            case DELIVER | ANSWER -> acknowledged++;
            default -> {}
        }
    }

    private void connect(OutputStream out, int sequence, ByteBuffer body) throws IOException {
        String user = text(body, 6);
        byte[] digest = new byte[16];
        body.get(digest);
        int version = body.get() & 0xff;
        String time = "%010d".formatted(Integer.toUnsignedLong(body.getInt()));
        boolean good = user.equals(USER) && Arrays.equals(digest, digest(time)) && version == (two ? 0x20 : 0x30);
        ByteBuffer answer = ByteBuffer.allocate(two ? 18 : 21);
        if (two) {
            answer.put((byte) (good ? 0 : 3));
        } else {
            answer.putInt(good ? 0 : 3);
        }
        say(out, CONNECT | ANSWER, sequence, answer.array());
        if (good) {
            logins++;
            current = out;
            while (!owed.isEmpty()) {
                send(owed.poll());
            }
        }
    }

    private static byte[] digest(String time) {
        try {
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            md5.update(USER.getBytes(StandardCharsets.US_ASCII));
            md5.update(new byte[9]);
            md5.update(PASSWORD.getBytes(StandardCharsets.UTF_8));
            return md5.digest(time.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(Socket socket, int sequence, ByteBuffer body) throws IOException {
        Part part = part(body);
        Luck now = luck[random.nextInt(luck.length)];
        switch (now) {
            case BUSY -> answer(socket, sequence, 0, 8);
            case REFUSED -> answer(socket, sequence, 0, 13);
            case DROPPED_BEFORE -> socket.close();
            default -> take(socket, sequence, part, now);
        }
    }

    private void take(Socket socket, int sequence, Part part, Luck now) throws IOException {
        parts.add(part);
        taken.merge(part.phone() + "/" + part.number(), 1, Integer::sum);
        long id = ++next;
        byte[] report = report(id, part.phone(), now == Luck.UNDELIVERED ? "UNDELIV" : "DELIVRD");
        if (now == Luck.DROPPED_AFTER) {
            owed.add(report);
            socket.close();
            return;
        }
        if (now == Luck.REPORTED_FIRST) {
            send(report);
        }
        if (now != Luck.NEVER_ANSWERED) {
            answer(socket, sequence, id, 0);
        }
        if (now == Luck.ANSWERED_TWICE) {
            answer(socket, sequence, id, 0);
        }
        if (now == Luck.REPORTED_LATER) {
            owed.add(report);
        } else if (now != Luck.REPORTED_FIRST) {
            send(report);
        }
    }

    /** The reports that were kept back come now, on the connection there is. @return whether all have gone */
    synchronized boolean reportWhatIsOwed() {
        try {
            while (!owed.isEmpty()) {
                send(owed.poll());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Part part(ByteBuffer body) {
        body.getLong();
        int total = body.get() & 0xff;
        int number = body.get() & 0xff;
        check(body.get() == 1, "a delivery report is asked for");
        body.get();
        text(body, 10);
        body.get();
        text(body, two ? 21 : 32);
        if (!two) {
            body.get();
        }
        body.get();
        check(body.get() == (total > 1 ? 1 : 0), "the head inside the content is told");
        int coding = body.get() & 0xff;
        check(text(body, 6).equals(USER), "Msg_src");
        text(body, 2);
        text(body, 6);
        text(body, 17);
        text(body, 17);
        check(text(body, 21).equals("10690001"), "Src_Id");
        check(body.get() == 1, "one number");
        String phone = text(body, two ? 21 : 32);
        if (!two) {
            body.get();
        }
        byte[] content = new byte[body.get() & 0xff];
        body.get(content);
        check(body.remaining() == (two ? 8 : 20), "nothing but the reserved field is left");
        return new Part(phone, total, number, coding, content);
    }

    private static void check(boolean good, String what) {
        if (!good) {
            throw new IllegalStateException("not by the protocol: " + what);
        }
    }

    private void answer(Socket socket, int sequence, long id, int result) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(two ? 9 : 12).putLong(id);
        if (two) {
            answer.put((byte) result);
        } else {
            answer.putInt(result);
        }
        say(socket.getOutputStream(), SUBMIT | ANSWER, sequence, answer.array());
    }

    private byte[] report(long id, String phone, String stat) {
        String time =
                DateTimeFormatter.ofPattern("yyMMddHHmm").format(clock.instant().atZone(ZoneId.of("Asia/Shanghai")));
        return ByteBuffer.allocate(two ? 60 : 71)
                .putLong(id)
                .put(field(stat, 7))
                .put(field(time, 10))
                .put(field(time, 10))
                .put(field(phone, two ? 21 : 32))
                .putInt(1)
                .array();
    }

    private void send(byte[] report) throws IOException {
        byte[] phone = Arrays.copyOfRange(report, 35, report.length - 4);
        try {
            deliver(++next, new String(phone, StandardCharsets.US_ASCII).strip(), true, report);
        } catch (IOException e) {
            owed.add(report);
            throw e;
        }
    }

    private void deliver(long id, String phone, boolean report, byte[] content) throws IOException {
        ByteBuffer body = ByteBuffer.allocate((two ? 73 : 97) + content.length)
                .putLong(id)
                .put(field("10690001", 21))
                .put(field("", 10))
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 8)
                .put(field(phone.replace("\0", ""), two ? 21 : 32));
        if (!two) {
            body.put((byte) 0);
        }
        body.put((byte) (report ? 1 : 0)).put((byte) content.length).put(content);
        say(current, DELIVER, (int) next, body.array());
    }

    private static void say(OutputStream out, int command, int sequence, byte[] body) throws IOException {
        out.write(ByteBuffer.allocate(12 + body.length)
                .putInt(12 + body.length)
                .putInt(command)
                .putInt(sequence)
                .put(body)
                .array());
        out.flush();
    }

    private static byte[] field(String text, int length) {
        return Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), length);
    }

    private static String text(ByteBuffer body, int length) {
        byte[] bytes = new byte[length];
        body.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
