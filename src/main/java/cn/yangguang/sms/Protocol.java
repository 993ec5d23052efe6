package cn.yangguang.sms;

import io.netty.channel.ChannelHandler;
import org.jspecify.annotations.Nullable;

/** The words of one gateway protocol: what to say, and what was meant. No connection and no memory of its own. */
interface Protocol {

    /** Fewest bytes of a packet. */
    int head();

    /** What turns messages into bytes and back; new ones each time. */
    ChannelHandler[] codecs();

    Object login(int sequence);

    Object handOver(Handing part, int sequence);

    /** Asks whether the gateway is there. */
    Object beat(int sequence);

    Object goodbye(int sequence);

    Heard heard(@Nullable Object message);
}
