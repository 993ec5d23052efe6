package cn.yangguang.outbox;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Batches for platforms that take a workbook: made, handed in, answered. */
@Service
public class Batches {

    private final BatchStore store;
    private final Connections connections;
    private final Dispatches dispatches;
    private final Journal journal;
    private final Clock clock;

    Batches(BatchStore store, Connections connections, Dispatches dispatches, Journal journal, Clock clock) {
        this.store = store;
        this.connections = connections;
        this.dispatches = dispatches;
        this.journal = journal;
        this.clock = clock;
    }

    /** A connected platform with what waits for it. @param waiting rows for the next batch */
    public record Platform(Account account, String title, int waiting, List<Batch> batches) {
        public Platform {
            batches = List.copyOf(batches);
        }
    }

    @Transactional(readOnly = true)
    public List<Platform> of(String organ) {
        return connections.of(organ).stream()
                .flatMap(one -> Optional.ofNullable(one.account()).stream()
                        .filter(account -> account.kind().equals("xlsx"))
                        .map(account -> new Platform(
                                account,
                                one.channel().title(),
                                store.waiting(account.id()),
                                store.batches(account.id()))))
                .toList();
    }

    /** Everything that waits. @return empty when nothing does, or the account is not the organ's */
    @Transactional
    public Optional<Long> make(String organ, long account, Actor actor) {
        boolean waits = of(organ).stream().anyMatch(one -> one.account().id() == account && one.waiting() > 0);
        if (!waits) {
            return Optional.empty();
        }
        long id = store.batch(account, clock.instant(), actor.name());
        journal.record(actor, "outbox.batched", "batch/" + id, organ);
        return Optional.of(id);
    }

    /** The batch, when it is the organ's. */
    @Transactional(readOnly = true)
    public Optional<Batch> find(String organ, long id) {
        return of(organ).stream()
                .flatMap(platform -> platform.batches().stream())
                .filter(batch -> batch.id() == id)
                .findFirst();
    }

    /** The workbook, its columns in the order of the mapping of today. */
    @Transactional(readOnly = true)
    public Optional<byte[]> workbook(String organ, long id) {
        return of(organ).stream()
                .filter(platform -> platform.batches().stream().anyMatch(batch -> batch.id() == id))
                .findFirst()
                .map(platform -> BatchBook.of(
                        FieldMapping.read(FieldMapping.text(platform.account()))
                                .mapping()
                                .names(),
                        store.rows(id)));
    }

    /** A person has handed it in. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> handedIn(String organ, long id, Actor actor) {
        if (find(organ, id).filter(batch -> batch.handedInAt() == null).isEmpty()) {
            return Optional.of("outbox.refused.state");
        }
        store.handedIn(id, clock.instant(), actor.name());
        journal.record(actor, "outbox.handed-in", "batch/" + id, organ);
        return Optional.empty();
    }

    /**
     * The platform's answer: CSV or XLSX with 报送编号 and 结果, and 说明 if there is any. Rows that can be read are taken; the same file twice changes
     * nothing.
     *
     * @return what was taken, and each line that was not, with its reason
     */
    @Transactional
    public Receipt receipt(String organ, long id, InputStream file, Actor actor) throws IOException {
        if (find(organ, id).isEmpty()) {
            return new Receipt(0, 0, List.of("没有这个批次"));
        }
        Receipt receipt =
                switch (Tabular.read(file, Expected.columns(Receipt.KEY, Receipt.RESULT), TabularLimits.ordinary())) {
                    case Reading.Refused(var problems) ->
                        new Receipt(0, 0, problems.stream().map(String::valueOf).toList());
                    case Reading.Table table ->
                        Receipt.read(table.rows(), (key, state, words) -> answered(id, key, state, words));
                };
        if (receipt.accepted() + receipt.refused() > 0) {
            journal.record(
                    actor,
                    "outbox.answered",
                    "batch/" + id,
                    receipt.accepted() + " / " + receipt.refused() + " / "
                            + receipt.problems().size());
        }
        return receipt;
    }

    private boolean answered(long batch, UUID key, BatchRow.State state, String words) {
        boolean known = store.answer(batch, key, state, words, clock.instant());
        if (known) {
            dispatches.look(key);
        }
        return known;
    }
}
