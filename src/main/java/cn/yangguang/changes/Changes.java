package cn.yangguang.changes;

import cn.yangguang.changes.ChangeStore.Row;
import cn.yangguang.changes.ChangeStore.Tip;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The log of changes, read from a position.
 *
 * <p>Rows get their numbers when they are written, but are seen when their transaction commits; a later number may come
 * first. So a position is not a number but a transaction: all below it are over, and what they wrote was seen. Rows at
 * or above it are read again next time, those that were seen already are left out.
 */
@Component
public class Changes {

    /**
     * What changed since a position.
     *
     * @param changes each thing once, in the order it was first changed
     * @param next where to read on
     */
    public record Batch(List<Change> changes, Position next) {

        public Batch {
            changes = List.copyOf(changes);
        }
    }

    private final ChangeStore store;

    Changes(ChangeStore store) {
        this.store = store;
    }

    /** The end of the log: what is committed after this call is told from here. */
    public Position now() {
        Tip tip = store.tip();
        List<Row> open = store.since(tip.oldest()).rows();
        return new Position(tip.database(), tip.oldest(), numbers(open, tip.oldest()));
    }

    /** What was committed since; everything, when the position is of another database or of a state that was undone. */
    public Batch since(Position position) {
        Tip tip = store.tip();
        if (!position.database().equals(tip.database()) || position.transaction() > tip.next()) {
            return new Batch(Change.EVERYTHING, now());
        }
        ChangeStore.Read read = store.since(position.transaction());
        List<Change> changes = read.rows().stream()
                .filter(row -> !position.seen().contains(row.seq()))
                .map(Row::change)
                .distinct()
                .toList();
        return new Batch(changes, new Position(tip.database(), read.oldest(), numbers(read.rows(), read.oldest())));
    }

    private static Set<Long> numbers(List<Row> rows, long from) {
        return rows.stream()
                .filter(row -> row.transaction() >= from)
                .map(Row::seq)
                .collect(Collectors.toSet());
    }
}
