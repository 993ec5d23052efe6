package cn.yangguang.sms;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Packets on a socket, as messages of the protocol's library. One thread reads, any thread writes. */
final class Wire implements AutoCloseable {

    private static final int MOST = 64 * 1024;

    private final Socket socket;
    private final Protocol protocol;
    private final DataInputStream in;
    private final OutputStream out;
    private final EmbeddedChannel encoder;
    private final EmbeddedChannel decoder;

    Wire(Socket socket, Protocol protocol) throws IOException {
        this.socket = socket;
        this.protocol = protocol;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.encoder = new EmbeddedChannel(protocol.codecs());
        this.decoder = new EmbeddedChannel(protocol.codecs());
    }

    void write(Object message) throws IOException {
        synchronized (encoder) {
            out.write(bytes(message));
            out.flush();
        }
    }

    private byte[] bytes(Object message) {
        encoder.writeOutbound(message);
        var all = new ByteArrayOutputStream();
        for (ByteBuf some = encoder.readOutbound(); some != null; some = encoder.readOutbound()) {
            byte[] bytes = new byte[some.readableBytes()];
            some.readBytes(bytes);
            some.release();
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    /**
     * Waits for the next packet; null for one that the library cannot read.
     *
     * @throws IOException when the connection ends, or when what comes cannot be packets
     */
    @Nullable
    Object read() throws IOException {
        int length = in.readInt();
        if (length < protocol.head() || length > MOST) {
            throw new GatewayProblem("网关发来的内容不合协议");
        }
        byte[] packet = new byte[length];
        in.readFully(packet, Integer.BYTES, length - Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            packet[i] = (byte) (length >>> (8 * (Integer.BYTES - 1 - i)));
        }
        try {
            decoder.writeInbound(Unpooled.wrappedBuffer(packet));
            return decoder.readInbound();
        } catch (RuntimeException e) {
            // The library throws for a packet of a kind it does not know; the next packet begins where this one ended.
            return null;
        } finally {
            decoder.releaseInbound();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
