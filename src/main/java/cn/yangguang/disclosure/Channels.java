package cn.yangguang.disclosure;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 公开渠道和载体 an organ may use, in the organ's own order. */
@Service
public class Channels {

    private final ChannelStore store;
    private final Memory.Remembered<List<ChannelStore.Named>> all;

    Channels(ChannelStore store, Memory memory) {
        this.store = store;
        this.all = memory.of(Set.of(Subject.CHANNEL), store::all);
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Channel> offeredTo(String organ) {
        return all.forReaders()
                .map(known -> ChannelStore.Named.of(organ, known))
                .orElseGet(() -> store.channels(organ));
    }
}
