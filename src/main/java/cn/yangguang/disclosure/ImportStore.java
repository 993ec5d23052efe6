package cn.yangguang.disclosure;

import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes imported rows: the disclosure, its first edition, the step that says where it came from, its deliveries. */
@Repository
class ImportStore {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final JdbcClient jdbc;
    private final DisclosureStore disclosures;
    private final StepStore steps;
    private final IndexNumbers indexNumbers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportStore(
            JdbcClient jdbc,
            DisclosureStore disclosures,
            StepStore steps,
            IndexNumbers indexNumbers,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.disclosures = disclosures;
        this.steps = steps;
        this.indexNumbers = indexNumbers;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    boolean takenByAnother(String organ, String number, String key) {
        return indexNumbers.isTaken(number)
                && jdbc.sql("""
                                select not exists (select 1 from disclosure.disclosure
                                                    where index_number = :number and organ = :organ and source_key = :key)
                                """)
                        .param("number", number)
                        .param("organ", organ)
                        .param("key", key)
                        .query(Boolean.class)
                        .single();
    }

    /** False when the very row was taken before. */
    boolean take(String organ, ImportedRow row, String fileName, Actor actor) {
        if (known(organ, row.key())) {
            return false;
        }
        Instant now = clock.instant();
        long id = disclosures.insert(organ, row.key(), now);
        var ref = new EditionRef(id, 1);
        String number = number(organ, row);
        disclosures.giveIndexNumber(id, number);
        Instant published =
                row.publishedOn().atTime(MORNING).atZone(clock.getZone()).toInstant();
        disclosures.insertEdition(new Edition(
                ref, Stage.PUBLISHED, row.content(), row.content().hash(), row.lateReason(), published, null));
        var where = new Particulars(
                Map.of(Detail.SOURCE, fileName + " 第 " + row.line() + " 行", Detail.INDEX_NUMBER, number));
        steps.append(
                id,
                new Step(1, 1, Action.IMPORT, null, Stage.PUBLISHED, actor.person(), actor.name(), null, now, where));
        row.deliveries()
                .forEach(posted ->
                        steps.deliver(ref, new Delivery(posted.channel(), posted.on(), null, "", now, actor.name())));
        events.publishEvent(new EditionPublished(id, 1, organ, number));
        return true;
    }

    void journal(String organ, String fileName, int added, int unchanged, int bad, Actor actor) {
        journal.record(
                actor,
                "disclosure.IMPORT",
                "organ/" + organ,
                "%s：新增 %d 条，已有 %d 条，未导入 %d 条".formatted(fileName, added, unchanged, bad));
    }

    private String number(String organ, ImportedRow row) {
        String own = row.indexNumber();
        if (own == null) {
            return indexNumbers.next(organ, row.publishedOn());
        }
        if (!indexNumbers.claim(organ, own)) {
            throw new IllegalStateException("index number taken in between: " + own);
        }
        return own;
    }

    private boolean known(String organ, String key) {
        return jdbc.sql(
                        "select exists (select 1 from disclosure.disclosure where organ = :organ and source_key = :key)")
                .param("organ", organ)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }
}
