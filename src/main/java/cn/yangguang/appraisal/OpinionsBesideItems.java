package cn.yangguang.appraisal;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import cn.yangguang.reading.ItemOpinions;
import cn.yangguang.reading.PublicItem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The result that stands on the page of an item. Few items have one, so they are remembered all together until somebody speaks. */
@Component
class OpinionsBesideItems implements ItemOpinions {

    private final OpinionStore store;
    private final Opinions opinions;
    private final Memory.Remembered<Map<Long, Verdict>> remembered;

    OpinionsBesideItems(OpinionStore store, Opinions opinions, Memory memory) {
        this.store = store;
        this.opinions = opinions;
        this.remembered = memory.of(Set.of(Subject.OPINION), () -> store.spokenOf(opinions.least()));
    }

    @Override
    public Optional<Result> of(PublicItem item) {
        Verdict verdict = remembered
                .forReaders()
                .map(all -> all.getOrDefault(item.disclosure(), Verdict.NONE))
                .orElseGet(() -> store.of(item.disclosure()));
        return verdict.voices() >= opinions.least()
                ? verdict.rate().map(rate -> new Result(verdict.voices(), rate))
                : Optional.empty();
    }
}
