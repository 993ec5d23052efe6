package cn.yangguang.changes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class ChangesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = database.jdbc();
    private final ChangeStore store = new ChangeStore(jdbc);
    private final Changes changes = new Changes(store);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsWhatWasCommittedOnce() {
        Position before = changes.now();
        organ("zhen");
        Changes.Batch told = changes.since(before);
        assertThat(told.changes()).containsExactly(new Change(Subject.ORGAN, "zhen", "zhen"));
        assertThat(changes.since(told.next()).changes()).isEmpty();
    }

    @Test
    void neverTellsWhatWasRolledBack() {
        Position before = changes.now();
        database.transaction().executeWithoutResult(status -> {
            organ("zhen");
            status.setRollbackOnly();
        });
        assertThat(changes.since(before).changes()).isEmpty();
    }

    @Test
    void missesNoTransactionThatWasOvertaken() throws SQLException {
        Position before = changes.now();
        try (Connection slow = database.source().getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement()
                    .execute(
                            "insert into organ.organ (key, name, full_name, level) values ('slow', '慢', '慢', 'TOWNSHIP')");
            organ("fast");
            Changes.Batch first = changes.since(before);
            assertThat(first.changes()).extracting(Change::key).containsExactly("fast");
            Position kept = Position.of(first.next().text()).orElseThrow();
            assertThat(changes.since(kept).changes()).isEmpty();
            slow.commit();
            assertThat(changes.since(kept).changes()).extracting(Change::key).containsExactly("slow");
        }
    }

    @Test
    void anEndOfTheLogLeavesOutWhatIsCommittedBesideAnOpenTransaction() throws SQLException {
        try (Connection slow = database.source().getConnection()) {
            slow.setAutoCommit(false);
            slow.createStatement()
                    .execute(
                            "insert into organ.organ (key, name, full_name, level) values ('slow', '慢', '慢', 'TOWNSHIP')");
            organ("fast");
            Position end = changes.now();
            slow.commit();
            assertThat(changes.since(end).changes()).extracting(Change::key).containsExactly("slow");
        }
    }

    @Test
    void tellsEverythingAtAnotherDatabaseOrAfterAnOlderStateCameBack() {
        Position here = changes.now();
        assertThat(changes.since(new Position("1-1", here.transaction(), here.seen()))
                        .changes())
                .isEqualTo(Change.EVERYTHING);
        assertThat(changes.since(new Position(here.database(), here.transaction() + 1_000_000, here.seen()))
                        .changes())
                .isEqualTo(Change.EVERYTHING);
    }

    @Test
    void aStatementThatChangesVeryMuchIsToldAsOneChange() {
        Position before = changes.now();
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level)
                        select 'cun-' || n, '村', '村', 'VILLAGE' from generate_series(1, 501) n
                        """).update();
        assertThat(changes.since(before).changes()).containsExactly(new Change(Subject.ORGAN, "*", "*"));
    }

    @Test
    void rowsOfARestoredCopyAreNotToldOverAndOver() {
        jdbc.sql("insert into changes.change (xid, subject, organ, key) values ('9000000000'::xid8, 'ORGAN', 'a', 'a')")
                .update();
        assertThat(store.ageForeignRows()).isEqualTo(1);
        assertThat(changes.since(changes.now()).changes()).isEmpty();
    }

    @Test
    void anOrdinaryRoleOfTheDatabaseCanRead() {
        database.transaction().executeWithoutResult(status -> {
            jdbc.sql("create role plain_reader").update();
            jdbc.sql("grant usage on schema changes to plain_reader").update();
            jdbc.sql("grant select on changes.change to plain_reader").update();
            jdbc.sql("set local role plain_reader").update();
            assertThat(changes.since(changes.now()).changes()).isEmpty();
            status.setRollbackOnly();
        });
    }

    @Test
    void everyProgramOnTheDatabaseHearsOfAChange() throws InterruptedException {
        BlockingQueue<List<Change>> heard = new LinkedBlockingQueue<>();
        ChangeWatch other = watch(told -> {
            heard.add(told);
            throw new IllegalStateException("演示：监听出错");
        });
        ChangeWatch own = watch(heard::add);
        other.start();
        own.start();
        try {
            organ("zhen");
            own.catchUp();
            for (int i = 0; i < 2; i++) {
                assertThat(heard.poll(30, TimeUnit.SECONDS)).containsExactly(new Change(Subject.ORGAN, "zhen", "zhen"));
            }
            jdbc.sql("update organ.organ set telephone = '0951' where key = 'zhen'")
                    .update();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).hasSize(1);
            assertThat(heard.poll(30, TimeUnit.SECONDS)).hasSize(1);
        } finally {
            other.stop();
            own.stop();
        }
    }

    @Test
    void aChangeWakesWhoeverListens() throws SQLException {
        try (Connection listening = database.source().getConnection()) {
            listening.createStatement().execute("listen yangguang_changes");
            organ("zhen");
            assertThat(listening.unwrap(org.postgresql.PGConnection.class).getNotifications(30_000))
                    .isNotEmpty();
        }
    }

    private ChangeWatch watch(ChangeListener listener) {
        return new ChangeWatch(changes, store, List.of(listener), database.source(), new GenericApplicationContext());
    }

    private void organ(String key) {
        jdbc.sql("insert into organ.organ (key, name, full_name, level) values (:key, '演示镇', '演示镇人民政府', 'TOWNSHIP')")
                .param("key", key)
                .update();
    }
}
