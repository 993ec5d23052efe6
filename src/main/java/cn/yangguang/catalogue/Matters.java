package cn.yangguang.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The limit of publication that holds for information of this matter, or of none. */
    @Transactional(readOnly = true)
    public Limit limitOf(@Nullable Long matter) {
        return matter == null
                ? Limit.statutory()
                : store.find(matter).map(Matter::limit).orElseGet(Limit::statutory);
    }

    /** The organ's catalogue in its order. */
    @Transactional(readOnly = true)
    public List<Matter> of(String organ) {
        return store.of(organ);
    }
}
