package cn.yangguang.disclosure;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公开渠道和载体 an organ may use, in the organ's own order. */
@Service
public class Channels {

    private final ChannelStore store;

    Channels(ChannelStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<Channel> offeredTo(String organ) {
        return store.channels(organ);
    }
}
