package cn.yangguang.tally;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.application.RandomRegister;
import cn.yangguang.journal.Journal;
import cn.yangguang.journal.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sums beside the records: kept by every act, compared every night. */
class TallyCheckTest {

    private static final TestModules MODULES = TestModules.of("tally", "organ", "journal");

    @BeforeAll
    static void play() {
        MODULES.jdbc()
                .sql(
                        "insert into organ.organ (key, name, full_name, level, active) values ('town', '演示镇', '演示镇人民政府', 'TOWNSHIP', true)")
                .update();
        RandomRegister.fill(
                MODULES.jdbc(),
                Long.getLong("cases.seed", System.nanoTime()),
                40,
                LocalDate.of(2021, 10, 1),
                500,
                "town");
        publish(1, "2025-12-30", "platform", "2025-12-30");
        deliver(1, "wechat", "2025-12-31");
        deliver(1, "notice-board", "2026-01-02");
        publish(2, "2025-03-01", "platform", "2025-03-01");
        deliver(2, "notice-board", "2025-03-02");
        deliver(2, "sms", "2025-03-02");
        publish(3, "2026-01-01", "platform", "2026-01-01");
    }

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @Test
    void theSumsAreWhatAFullCountGivesAlsoAfterTheyWereAddedUp() {
        assertThat(differences()).isEmpty();
        Map<String, ?> before = MODULES.get(Tally.class).tables("town", 2022).values();
        MODULES.get(TallyCheck.class).addUp();
        assertThat(movements()).isZero();
        assertThat(differences()).isEmpty();
        assertThat(MODULES.get(Tally.class).tables("town", 2022).values()).isEqualTo(before);
    }

    @Test
    void aWrongSumIsFoundToldAndPutRight() {
        MODULES.jdbc()
                .sql(
                        "insert into tally.movement (organ, year, key, number) values ('town', 2022, 'RECEIVED|NATURAL_PERSON|ORAL', 7)")
                .update();
        TallyCheck check = MODULES.get(TallyCheck.class);
        List<Difference> found = check.run();
        assertThat(found).hasSize(1).allMatch(it -> it.kept() - it.counted() == 7);
        assertThat(check.lastFound("town")).isEqualTo(found);
        assertThat(MODULES.get(Journal.class).historyOf("tally:town"))
                .extracting(JournalEntry::act)
                .contains("tally.differs");
        assertThat(differences()).isEmpty();
        assertThat(check.run()).isEmpty();
        assertThat(check.lastFound("town")).isEmpty();
    }

    @Test
    void anItemCountsOnceAndOnceForEachKindOfChannelItWentThroughInItsYear() {
        assertThat(MODULES.jdbc().sql("""
                        select key || ' ' || number as line from tally.v_sum
                         where year = 2025 and (key = 'PUBLISHED' or key like 'DELIVERED%') and number <> 0 order by 1
                        """).query(String.class).list())
                .containsExactly("DELIVERED|other 1", "DELIVERED|platform 2", "DELIVERED|wechat 1", "PUBLISHED 2");
    }

    /** Of the year 2016, where the form has these rows, nothing was published here. */
    @Test
    void aYearBeforeTheRecordsIsBlank() {
        assertThat(MODULES.get(Tally.class).tables("town", 2016).values()).isEmpty();
        assertThat(MODULES.get(Tally.class).tables("town", 2022).values()).doesNotContainKey("A2.issued");
    }

    private static List<Difference> differences() {
        return MODULES.get(TallyStore.class).differences();
    }

    private static long movements() {
        return MODULES.jdbc()
                .sql("select count(*) from tally.movement")
                .query(Long.class)
                .single();
    }

    private static void publish(int item, String day, String channel, String posted) {
        MODULES.jdbc().sql("""
                        with made as (insert into disclosure.disclosure (organ, index_number, created_at) values ('town', :index, now()) returning id)
                        insert into disclosure.edition (disclosure, number, stage, title, mode, content_hash) select id, 1, 'DRAFT', '演示', 'PROACTIVE', 'x' from made
                        """).param("index", "演示-" + item).update();
        MODULES.jdbc().sql("""
                        update disclosure.edition set stage = 'PUBLISHED', published_at = (cast(:day as date) + time '09:00') at time zone 'Asia/Shanghai'
                         where disclosure = (select id from disclosure.disclosure where index_number = :index)
                        """).param("day", day).param("index", "演示-" + item).update();
        deliver(item, channel, posted);
    }

    private static void deliver(int item, String channel, String posted) {
        MODULES.jdbc()
                .sql("""
                        insert into disclosure.delivery (disclosure, edition, channel, posted_on, recorded_at, person_name)
                        select id, 1, :channel, cast(:day as date), now(), '演示' from disclosure.disclosure where index_number = :index
                        """)
                .param("channel", channel)
                .param("day", posted)
                .param("index", "演示-" + item)
                .update();
    }
}
