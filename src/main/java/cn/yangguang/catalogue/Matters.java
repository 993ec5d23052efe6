package cn.yangguang.catalogue;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the matters of the catalogues; {@link CatalogueImport} brings them in. */
@Service
public class Matters {

    private final MatterStore store;
    private final Memory.Remembered<Map<Long, Limit>> limits;

    Matters(MatterStore store, Memory memory) {
        this.store = store;
        this.limits = memory.of(Set.of(Subject.CATALOGUE), store::limits);
    }

    @Transactional(readOnly = true)
    public Optional<Matter> find(long id) {
        return store.find(id);
    }

    /** The limit of publication that holds for information of this matter, or of none. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Limit limitOf(@Nullable Long matter) {
        if (matter == null) {
            return Limit.statutory();
        }
        return limits.forReaders()
                .map(all -> Optional.ofNullable(all.get(matter)))
                .orElseGet(() -> store.find(matter).map(Matter::limit))
                .orElseGet(Limit::statutory);
    }

    /** The catalogues of these organs in their order, each matter with how it stood when. */
    @Transactional(readOnly = true)
    public List<MatterHistory> histories(Collection<String> organs) {
        return store.histories(organs);
    }

    /** The organ's catalogue in its order. */
    @Transactional(readOnly = true)
    public List<Matter> of(String organ) {
        return store.of(organ);
    }
}
