package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.TestModules;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class IndexNumbersTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
    private static final Actor ACTOR = Actor.commandLine("zhen");

    private final TestModules modules = TestModules.of("page", "journal", "organ", "catalogue");
    private final IndexNumbers numbers = modules.get(IndexNumbers.class);

    @BeforeEach
    void twoTownships() {
        create("zhen", "999999100");
        create("xiang", null);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void countsByOrganAndYear() {
        assertThat(next("zhen", DAY)).isEqualTo("999999100/2016-00001");
        assertThat(next("zhen", DAY)).isEqualTo("999999100/2016-00002");
        assertThat(next("zhen", DAY.plusYears(1))).isEqualTo("999999100/2017-00001");
        assertThat(next("xiang", DAY)).isEqualTo("XIANG0000/2016-00001");
        assertThat(numbers.plausible("XIANG0000/2016-00001")).isTrue();
    }

    @Test
    void getsANumberBackFromAPublicationThatFailed() {
        next("zhen", DAY);
        modules.transaction().executeWithoutResult(status -> {
            assertThat(numbers.next("zhen", DAY)).endsWith("-00002");
            status.setRollbackOnly();
        });
        assertThat(next("zhen", DAY)).endsWith("-00002");
    }

    @Test
    void givesNoNumberOutsideATransaction() {
        assertThatThrownBy(() -> numbers.next("zhen", DAY)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> numbers.claim("zhen", "1")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void stepsOverNumbersThatImportsBroughtAlong() {
        next("zhen", DAY);
        assertThat(claim("zhen", "999999100/2016-00002")).isTrue();
        assertThat(claim("zhen", "999999100/2016-00003")).isTrue();
        assertThat(claim("zhen", "999999100/2016-00005")).isTrue();
        assertThat(claim("zhen", "旧号 7")).isTrue();
        assertThat(next("zhen", DAY)).endsWith("-00004");
        assertThat(next("zhen", DAY)).endsWith("-00006");
    }

    @Test
    void refusesANumberTwiceWhoeverAsks() {
        assertThat(claim("zhen", "旧号 7")).isTrue();
        assertThat(claim("zhen", "旧号 7")).isFalse();
        assertThat(claim("xiang", "旧号 7")).isFalse();
        assertThat(claim("xiang", next("zhen", DAY))).isFalse();
        assertThat(numbers.isTaken("旧号 7")).isTrue();
        assertThat(numbers.isTaken("旧号 8")).isFalse();
    }

    @Test
    void stepsOverANumberThatAnotherOrganHolds() {
        assertThat(claim("xiang", "999999100/2016-00001")).isTrue();
        assertThat(next("zhen", DAY)).endsWith("-00002");
    }

    @Test
    void neverForgetsANumber() {
        next("zhen", DAY);
        assertThatThrownBy(() ->
                        modules.jdbc().sql("delete from catalogue.index_number").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void followsANewPatternFromThenOn() {
        next("zhen", DAY);
        assertThat(numbers.setPattern("zhen", "{orgCode}/{yyyyMM}-{seq:00000}", ACTOR))
                .isEmpty();
        assertThat(next("zhen", DAY)).isEqualTo("999999100/201603-00001");
        assertThat(numbers.setPattern("zhen", "{orgCode}/{yyyy}-{seq:0000000}", ACTOR))
                .isEmpty();
        assertThat(next("zhen", DAY)).isEqualTo("999999100/2016-0000002");
        assertThat(numbers.setPattern("zhen", "{seq:000}", ACTOR))
                .extracting(FieldProblem::key)
                .isNotEmpty();
        assertThat(numbers.setPattern("nobody", "{yyyy}{seq:000}", ACTOR))
                .extracting(FieldProblem::key)
                .containsExactly("organ.problem.unknown");
        assertThat(numbers.patternOf("zhen")).isEqualTo("{orgCode}/{yyyy}-{seq:0000000}");
    }

    @Test
    void twoOrgansWithOneWordingShareOneSeries() {
        assertThat(numbers.setPattern("zhen", "公开{yyyy}-{seq:000}", ACTOR)).isEmpty();
        assertThat(numbers.setPattern("xiang", "公开{yyyy}-{seq:000}", ACTOR)).isEmpty();
        assertThat(List.of(next("zhen", DAY), next("xiang", DAY))).containsExactly("公开2016-001", "公开2016-002");
    }

    @Test
    void hasNeitherGapsNorDoublesWhenManyPublishAtOnceAndSomeFail() throws InterruptedException {
        Queue<String> given = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 6; t++) {
            int thread = t;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 40; i++) {
                    publish(given, (i + thread) % 3 == 0);
                }
            }));
        }
        for (int seq = 10; seq <= 100; seq += 10) {
            claim("zhen", "999999100/2016-%05d".formatted(seq));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        List<String> everything = modules.jdbc()
                .sql("select number from catalogue.index_number order by number")
                .query((row, index) -> row.getString("number"))
                .list();
        assertThat(given).doesNotHaveDuplicates().hasSizeGreaterThan(150);
        assertThat(everything)
                .startsWith(IntStream.rangeClosed(1, given.size())
                        .mapToObj("999999100/2016-%05d"::formatted)
                        .toArray(String[]::new));
        assertThat(everything).containsAll(given);
    }

    private void publish(Queue<String> given, boolean fails) {
        String number = modules.transaction().execute(status -> {
            String next = numbers.next("zhen", DAY);
            if (fails) {
                status.setRollbackOnly();
            }
            return next;
        });
        if (!fails) {
            given.add(number);
        }
    }

    private String next(String organ, LocalDate day) {
        return modules.transaction().execute(status -> numbers.next(organ, day));
    }

    private boolean claim(String organ, String number) {
        return Boolean.TRUE.equals(modules.transaction().execute(status -> numbers.claim(organ, number)));
    }

    private void create(String key, @Nullable String division) {
        var organ = new Organ(
                key, "演示镇", "演示镇人民政府" + key, OrganLevel.TOWNSHIP, null, division, null, true, OrganFacts.NONE);
        assertThat(modules.get(Organs.class).create(organ, ACTOR)).isEmpty();
    }
}
