package cn.yangguang.sms;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One connection to a gateway, logged in. What comes is told to the listener on a thread of the link; a listener that fails ends the
 * connection, so that the gateway tells again what was not kept.
 */
final class GatewayLink implements AutoCloseable {

    private static final int MOST_SILENT_BEATS = 3;

    private final Protocol protocol;
    private final Timing timing;
    private final Wire wire;
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile boolean open = true;
    private volatile long heardAt = System.nanoTime();
    private volatile int beats;

    private GatewayLink(Protocol protocol, Timing timing, Wire wire) {
        this.protocol = protocol;
        this.timing = timing;
        this.wire = wire;
    }

    /**
     * Connects and logs in.
     *
     * @param closed told once when the connection has ended, for whatever reason
     * @throws GatewayProblem when that is not possible now
     */
    static GatewayLink open(
            String host, int port, Protocol protocol, Timing timing, Consumer<Heard> listener, Runnable closed)
            throws GatewayProblem {
        Socket socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(host, port), (int) timing.connect().toMillis());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) timing.connect().toMillis());
            GatewayLink link = new GatewayLink(protocol, timing, new Wire(socket, protocol));
            link.logIn();
            socket.setSoTimeout(0);
            Thread.ofVirtual().name("sms-gateway").start(() -> link.listen(listener, closed));
            return link;
        } catch (IOException e) {
            quietly(socket);
            throw e instanceof GatewayProblem problem ? problem : new GatewayProblem("连接不上网关 " + host + ":" + port);
        }
    }

    private static void quietly(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            // It is given up already.
        }
    }

    private void logIn() throws IOException {
        wire.write(protocol.login(sequence.incrementAndGet()));
        for (int i = 0; i < 10; i++) {
            if (protocol.heard(wire.read()) instanceof Heard.LoggedIn(String problem)) {
                if (!problem.isEmpty()) {
                    throw new GatewayProblem("网关拒绝登录：" + problem);
                }
                return;
            }
        }
        throw new GatewayProblem("网关没有答复登录");
    }

    private void listen(Consumer<Heard> listener, Runnable closed) {
        try {
            while (open) {
                Heard heard = protocol.heard(wire.read());
                heardAt = System.nanoTime();
                beats = 0;
                hear(heard, listener);
            }
        } catch (IOException e) {
            // The other side is gone, or we have closed: told below.
        } finally {
            close();
            closed.run();
        }
    }

    /** What was heard is kept first and confirmed afterwards: what a crash loses between is told again. */
    private void hear(Heard heard, Consumer<Heard> listener) throws IOException {
        listener.accept(heard);
        switch (heard) {
            case Heard.Reported reported -> wire.write(reported.reply());
            case Heard.Received received -> wire.write(received.reply());
            case Heard.Asked(Object reply, boolean goodbye) -> {
                wire.write(reply);
                open = !goodbye;
            }
            case Heard.LoggedIn _, Heard.Answered _, Heard.Alive _, Heard.Odd _ -> {}
        }
    }

    int nextSequence() {
        return sequence.incrementAndGet();
    }

    void handOver(Handing part, int number) throws IOException {
        wire.write(protocol.handOver(part, number));
    }

    boolean open() {
        return open;
    }

    /** Asks after a silence whether the gateway is there, and gives up when it stays silent. */
    void beat() {
        long silent = System.nanoTime() - heardAt;
        if (silent < timing.beat().toNanos() * (beats + 1)) {
            return;
        }
        if (beats >= MOST_SILENT_BEATS) {
            close();
            return;
        }
        beats++;
        try {
            wire.write(protocol.beat(nextSequence()));
        } catch (IOException e) {
            close();
        }
    }

    /** Says goodbye and closes. */
    void leave() {
        try {
            wire.write(protocol.goodbye(nextSequence()));
        } catch (IOException e) {
            // It is gone already.
        }
        close();
    }

    @Override
    public void close() {
        open = false;
        quietly(wire);
    }
}
