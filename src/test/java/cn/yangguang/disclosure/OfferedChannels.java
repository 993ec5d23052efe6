package cn.yangguang.disclosure;

import cn.yangguang.changes.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The channels of this module for tests of others, which may not see its stores. */
public final class OfferedChannels {

    private OfferedChannels() {}

    public static Channels on(JdbcClient jdbc) {
        return new Channels(new ChannelStore(jdbc), new Memory());
    }
}
