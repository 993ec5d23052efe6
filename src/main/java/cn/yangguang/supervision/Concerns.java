package cn.yangguang.supervision;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all modules find late, half done, wrong or faked. */
@Service
public class Concerns {

    private static final Comparator<Concern> GRAVEST_FIRST = Comparator.comparing(Concern::grade)
            .thenComparing(Concern::since)
            .thenComparing(Concern::organ)
            .thenComparing(Concern::code)
            .thenComparing(Concern::subject);

    private final ObjectProvider<ConcernSource> sources;

    Concerns(ObjectProvider<ConcernSource> sources) {
        this.sources = sources;
    }

    /** Every concern of the organs asked about, the gravest and oldest first. */
    @Transactional(readOnly = true)
    public List<Concern> of(Asking asking) {
        return sources.stream()
                .flatMap(source -> source.concerns(asking).stream())
                .filter(concern -> asking.organs().contains(concern.organ()))
                .sorted(GRAVEST_FIRST)
                .toList();
    }
}
