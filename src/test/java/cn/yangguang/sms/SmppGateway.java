package cn.yangguang.sms;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A gateway that speaks SMPP 3.4, written from its specification byte by byte; it throttles the first part it gets. */
final class SmppGateway implements AutoCloseable {

    private static final int ANSWER = 0x80000000;

    private final ServerSocket server;
    private final List<String> taken = new ArrayList<>();
    private OutputStream current = OutputStream.nullOutputStream();
    private int throttled;
    private int enquiries;
    private int next = 1000;

    SmppGateway() throws IOException {
        server = new ServerSocket();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Number and text of each part that was taken. */
    synchronized List<String> taken() {
        return new ArrayList<>(taken);
    }

    synchronized int throttled() {
        return throttled;
    }

    synchronized int enquiries() {
        return enquiries;
    }

    synchronized void write(String phone, String text) throws IOException {
        deliver(phone, 0, 8, text.getBytes(StandardCharsets.UTF_16BE));
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
            var in = new DataInputStream(socket.getInputStream());
            while (true) {
                byte[] body = new byte[in.readInt() - 16];
                int command = in.readInt();
                in.readInt();
                int sequence = in.readInt();
                in.readFully(body);
                heard(socket.getOutputStream(), command, sequence, ByteBuffer.wrap(body));
            }
        } catch (IOException e) {
            // The other side is gone.
        }
    }

    private synchronized void heard(OutputStream out, int command, int sequence, ByteBuffer body) throws IOException {
        switch (command) {
            case 0x09 -> {
                boolean good = text(body).equals("yanshi") && text(body).equals("secret");
                current = out;
                say(
                        out,
                        0x09 | ANSWER,
                        good ? 0 : 0x0E,
                        sequence,
                        good ? "gateway\0".getBytes(StandardCharsets.US_ASCII) : new byte[0]);
            }
            case 0x15 -> {
                enquiries++;
                say(out, 0x15 | ANSWER, 0, sequence, new byte[0]);
            }
            case 0x04 -> submit(out, sequence, body);
            default -> {}
        }
    }

    private void submit(OutputStream out, int sequence, ByteBuffer body) throws IOException {
        if (throttled == 0) {
            throttled++;
            say(out, 0x04 | ANSWER, 0x58, sequence, new byte[0]);
            return;
        }
        text(body);
        body.getShort();
        text(body);
        body.getShort();
        String phone = text(body);
        boolean head = (body.get() & 0x40) != 0;
        body.getShort();
        text(body);
        text(body);
        boolean report = body.get() == 1;
        body.get();
        int coding = body.get();
        body.get();
        byte[] content = new byte[body.get() & 0xff];
        body.get(content);
        if (!report || coding != 8 || head != (content[0] == 5)) {
            throw new IllegalStateException("not by the specification");
        }
        int from = head ? 6 : 0;
        taken.add(phone + " " + new String(content, from, content.length - from, StandardCharsets.UTF_16BE));
        String id = Integer.toHexString(next++);
        say(out, 0x04 | ANSWER, 0, sequence, (id + "\0").getBytes(StandardCharsets.US_ASCII));
        String told = "id:" + id + " sub:001 dlvrd:001 submit date:2611230900 done date:2611230901 stat:"
                + (phone.endsWith("1") ? "UNDELIV" : "DELIVRD") + " err:000 text:";
        deliver(phone, 4, 0, told.getBytes(StandardCharsets.US_ASCII));
    }

    private void deliver(String phone, int kind, int coding, byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(0);
        body.writeBytes(new byte[] {1, 1});
        body.writeBytes((phone + "\0").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(new byte[] {0, 1});
        body.writeBytes("10690001\0".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(new byte[] {(byte) kind, 0, 0, 0, 0, 0, 0, (byte) coding, 0, (byte) content.length});
        body.writeBytes(content);
        say(current, 0x05, 0, next++, body.toByteArray());
    }

    private static void say(OutputStream out, int command, int status, int sequence, byte[] body) throws IOException {
        out.write(ByteBuffer.allocate(16 + body.length)
                .putInt(16 + body.length)
                .putInt(command)
                .putInt(status)
                .putInt(sequence)
                .put(body)
                .array());
        out.flush();
    }

    private static String text(ByteBuffer body) {
        var text = new StringBuilder();
        for (byte sign = body.get(); sign != 0; sign = body.get()) {
            text.append((char) sign);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
