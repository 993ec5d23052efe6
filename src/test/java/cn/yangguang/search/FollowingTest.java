package cn.yangguang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the database: never ahead, never behind, whatever happens in between. */
class FollowingTest {

    @TempDir
    static Path folder;

    private static Fed fed;

    @BeforeAll
    static void start() {
        fed = new Fed(folder);
    }

    @AfterAll
    static void stop() {
        fed.close();
    }

    @Test
    void takesWhatWasPublishedAndDropsWhatWasWithdrawn() {
        long id = fed.item("关于发放救灾款的通知");
        fed.follow();
        SearchDocument document = fed.engine.document(id);
        assertThat(document.body()).isEqualTo("正文：关于发放救灾款的通知。");
        assertThat(document.organPath()).containsExactly("county", "linhe");
        assertThat(document.organName()).isEqualTo("演示镇人民政府");
        assertThat(document.publishedOn()).isEqualTo(Fed.DAY);
        assertThat(document.channels()).containsExactly("platform");
        assertThat(document.validity()).isEqualTo(Validity.VALID);
        fed.rows.withdraw(id, 1, Fed.DAY);
        fed.follow();
        assertThat(fed.held()).doesNotContain(id);
    }

    @Test
    void neverTakesWhatWasRolledBack() {
        long[] id = new long[1];
        fed.database.transaction().executeWithoutResult(status -> {
            id[0] = fed.item("没有发生过的公开");
            assertThatThrownBy(() -> fed.follow()).hasMessageContaining("transaction");
            CompletableFuture.runAsync(fed::follow).join();
            status.setRollbackOnly();
        });
        fed.follow();
        assertThat(fed.held()).doesNotContain(id[0]);
        assertThat(fed.index().check().consistent()).isTrue();
    }

    @Test
    void missesNoTransactionThatWasOvertaken() throws SQLException {
        long slow = fed.item("被赶超的修改");
        fed.follow();
        try (Connection open = fed.database.source().getConnection()) {
            open.setAutoCommit(false);
            open.createStatement()
                    .execute("update disclosure.edition set stage = 'EXPIRED' where disclosure = " + slow);
            fed.item("赶超者");
            fed.follow();
            assertThat(fed.engine.document(slow).validity()).isEqualTo(Validity.VALID);
            open.commit();
        }
        fed.follow();
        assertThat(fed.engine.document(slow).validity()).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void makesAnewWhatStandsUnderAnOrganThatIsRenamedAndNothingForATelephone() {
        long id = fed.item("机关改名");
        // The first change of an organ after a start is taken at its word.
        fed.sql("update organ.organ set telephone = '0000-0000008' where key = 'county'");
        fed.follow();
        int commits = fed.engine.commits;
        fed.sql("update organ.organ set telephone = '0000-0000009' where key = 'county'");
        fed.follow();
        assertThat(fed.engine.commits).isEqualTo(commits);
        fed.sql("update organ.organ set full_name = '新演示镇人民政府' where key = 'linhe'");
        fed.follow();
        assertThat(fed.engine.document(id).organName()).isEqualTo("新演示镇人民政府");
        fed.sql("update organ.organ set full_name = '演示镇人民政府' where key = 'linhe'");
        fed.follow();
        assertThat(fed.engine.document(id).organName()).isEqualTo("演示镇人民政府");
    }

    @Test
    void makesAnewWhatStandsInACategoryThatIsRenamed() {
        fed.rows.column("linhe", "linhe-cat", "旧名", 1);
        long id = fed.rows.item("linhe", "2016-CAT", "类别改名", "linhe-cat", Fed.DAY);
        fed.follow();
        assertThat(fed.engine.document(id).categoryTitle()).isEqualTo("旧名");
        fed.sql("update catalogue.category set title = '新名' where code = 'linhe-cat'");
        fed.follow();
        assertThat(fed.engine.document(id).categoryTitle()).isEqualTo("新名");
    }

    @Test
    void findsTheWordsOfAFileAsSoonAsTheyAreRead() {
        long id = fed.item("附件");
        var file = fed.rows.attachment(fed.contents(), id, 1, "名单.txt", "二道桥村低保名单".getBytes(StandardCharsets.UTF_8));
        fed.sql("update disclosure.edition set keywords = '附' where disclosure = " + id);
        fed.follow();
        assertThat(fed.engine.document(id).attachments()).containsExactly(new SearchDocument.Attached("名单.txt", ""));
        assertThat(fed.index().state().filesNotRead()).isEqualTo(1);
        assertThat(fed.index().readFiles(IndexProgress.SILENT)).isEqualTo(1);
        fed.follow();
        assertThat(fed.engine.document(id).attachments())
                .containsExactly(new SearchDocument.Attached("名单.txt", "二道桥村低保名单"));
        assertThat(fed.database
                        .jdbc()
                        .sql("select count(*) from text.file_text where hash = :hash")
                        .param("hash", file.hash())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreThanItMayDoAtOnceAndLosesNothingByIt() {
        long first = fed.item("一");
        long second = fed.item("二");
        assertThat(fed.follower().follow(1)).isFalse();
        assertThat(fed.held()).doesNotContain(first, second);
        assertThat(fed.follower().follow(2)).isTrue();
        assertThat(fed.held()).contains(first, second);
    }

    @Test
    void aChangeOfEverythingIsNotForgottenByAProgramThatIsKilledBeforeTheRebuild() {
        long id = fed.item("在全部变更之前");
        fed.follow();
        fed.sql("insert into changes.change (subject, organ, key) values ('DISCLOSURE', '*', '*')");
        fed.follow();
        assertThat(fed.follower().rebuildDue()).isTrue();
        long later = fed.item("在全部变更之后");
        fed.follow();
        assertThat(fed.held()).contains(id, later);
        fed.engine.kill();
        fed.follower().begin();
        assertThat(fed.follower().rebuildDue()).isFalse();
        fed.follow();
        assertThat(fed.follower().rebuildDue()).isTrue();
        fed.index().rebuild(IndexProgress.SILENT);
        assertThat(fed.follower().rebuildDue()).isFalse();
    }

    @Test
    void sayHowIndexAndDatabaseDiffer() {
        long id = fed.item("差别");
        fed.follow();
        String position = fed.engine.position().orElseThrow();
        fed.engine.remove(List.of(id));
        fed.engine.commit(position);
        assertThat(fed.index().check().missing()).containsExactly(id);
        fed.index().rebuild(IndexProgress.SILENT);
        assertThat(fed.index().check().consistent()).isTrue();
    }

    /** Random acts, some undone, with kills and losses of the index in between: in the end it is what the database is. */
    @Test
    void equalsTheDatabaseAfterRandomActsAndKills() {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("following, seed " + seed);
        Random random = new Random(seed);
        List<Long> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            act(random, items);
            switch (random.nextInt(12)) {
                case 0 -> {
                    fed.engine.kill();
                    fed.follower().begin();
                }
                case 1 -> {
                    fed.engine.lose();
                    fed.follower().begin();
                    assertThat(fed.follower().rebuildDue()).isTrue();
                    fed.index().rebuild(IndexProgress.SILENT);
                }
                case 2, 3, 4, 5 -> fed.follow();
                default -> {}
            }
        }
        assertThat(fed.index().check())
                .as("seed " + seed)
                .satisfies(check -> assertThat(check.consistent()).isTrue());
    }

    private static void act(Random random, List<Long> items) {
        fed.database.transaction().executeWithoutResult(status -> {
            boolean fresh = items.isEmpty() || random.nextInt(3) == 0;
            if (fresh) {
                items.add(fed.item("随机 " + random.nextInt(1000)));
            } else {
                Long id = items.get(random.nextInt(items.size()));
                if (random.nextBoolean()) {
                    correct(id);
                } else {
                    fed.sql(
                            "update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'ERROR' where disclosure = "
                                    + id + " and stage = 'PUBLISHED'");
                }
            }
            if (random.nextInt(4) == 0) {
                status.setRollbackOnly();
                if (fresh) {
                    items.removeLast();
                }
            }
        });
    }

    private static void correct(Long id) {
        fed.sql("update disclosure.edition set stage = 'CORRECTED' where disclosure = " + id
                + " and stage = 'PUBLISHED'");
        int next = fed.database
                .jdbc()
                .sql("select max(number) + 1 from disclosure.edition where disclosure = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        fed.rows.edition(id, next, "PUBLISHED", "更正 " + next, null, Fed.DAY.plusDays(1));
    }
}
