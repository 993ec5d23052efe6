package cn.yangguang.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the matters of the catalogues; {@link CatalogueImport} brings them in. */
@Service
public class Matters {

    private final MatterStore store;

    Matters(MatterStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Optional<Matter> find(long id) {
        return store.find(id);
    }

    /** The organ's catalogue in its order. */
    @Transactional(readOnly = true)
    public List<Matter> of(String organ) {
        return store.of(organ);
    }
}
