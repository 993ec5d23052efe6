package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.Masking;
import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.StoredFile;
import cn.yangguang.gate.Rebuild.Made;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 重新生成: makes uploaded files anew, one after the other. The new file is on disk before anything speaks of it, and is put on the list of
 * what is to be looked at in the same transaction; a kill in between leaves the file waiting, to be done again.
 */
@Component
class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int MOST_ATTEMPTS = 3;

    private final RebuildStore store;
    private final RemadeStore remade;
    private final GateStore examinations;
    private final Offices offices;
    private final GateKeeper keeper;
    private final FileCleaning cleaning;
    private final ObjectProvider<Contents> contents;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Rebuilding(
            RebuildStore store,
            RemadeStore remade,
            GateStore examinations,
            Offices offices,
            GateKeeper keeper,
            FileCleaning cleaning,
            ObjectProvider<Contents> contents,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.remade = remade;
        this.examinations = examinations;
        this.offices = offices;
        this.keeper = keeper;
        this.cleaning = cleaning;
        this.contents = contents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes the next waiting file anew; false when none waits. */
    boolean next() {
        Optional<RebuildStore.Waiting> taken = transaction.execute(status -> store.claim());
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        RebuildStore.Waiting file = taken.get();
        try {
            rebuild(file);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "重新生成没有做成（文件 {}）：{}",
                    file.origin().substring(0, 12),
                    e.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> store.failed(file.origin(), file.attempts() >= MOST_ATTEMPTS));
        }
        return true;
    }

    private void rebuild(RebuildStore.Waiting file) throws IOException {
        Remade result = made(file.origin(), file.organ(), Masking.NONE, List.of(), List.of());
        if (result instanceof Remade.Refused(var reasons)) {
            transaction.executeWithoutResult(
                    status -> store.refused(file.origin(), String.join("；", reasons), clock.instant()));
        }
    }

    /**
     * Makes one file anew now, keeps it and puts it on the list of what is to be looked at.
     *
     * @param codes of the findings that the masking masks
     * @param marks of these findings
     */
    Remade made(String origin, String organ, Masking masking, List<String> codes, Collection<String> marks)
            throws IOException {
        Optional<StoredFile> stored = contents.getObject().find(origin);
        if (stored.isEmpty()) {
            return new Remade.Refused(List.of("文件已经不在，请重新上传"));
        }
        try (InputStream in = contents.getObject().open(stored.get())) {
            return switch (cleaning.clean(in.readAllBytes(), masking)) {
                case Cleaned.Refused(Cleaned.Why why) -> new Remade.Refused(List.of(why.title()));
                case Cleaned.Rebuilt rebuilt -> kept(origin, organ, rebuilt, codes, marks);
            };
        }
    }

    private Remade kept(
            String origin, String organ, Cleaned.Rebuilt rebuilt, List<String> codes, Collection<String> marks)
            throws IOException {
        String name = "new." + rebuilt.ending();
        StoredFile now;
        try {
            now = contents.getObject().keep(new ByteArrayInputStream(rebuilt.bytes()), name);
        } catch (FileRefused refused) {
            return new Remade.Refused(List.of("重新生成的文件过大或者不能保存，请拆分或者另存为 PDF 再上传"));
        }
        var made = new Made(
                now.hash(),
                origin,
                rebuilt.look(),
                rebuilt.dropped().stream().sorted().toList(),
                codes);
        transaction.executeWithoutResult(status -> {
            // Two uploads that show the same give the same file: it answers for the secrets of both.
            remade.find(now.hash())
                    .filter(other -> !other.origin().equals(origin))
                    .ifPresent(other -> examinations.again(now.hash()));
            remade.remember(made, marks, clock.instant());
            if (codes.isEmpty()) {
                store.made(origin, now.hash(), clock.instant());
            }
            var piece = new Piece(Piece.Kind.FILE, now.hash());
            examinations.want(piece, organ, offices.of(organ).rules(), true, clock.instant());
            keeper.wake();
        });
        return new Remade.Made(rebuilt.ending(), made);
    }
}
