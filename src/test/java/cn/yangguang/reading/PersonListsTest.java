package cn.yangguang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Changes;
import cn.yangguang.changes.Position;
import cn.yangguang.changes.Subject;
import cn.yangguang.database.DatedConnections;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.OfferedChannels;
import cn.yangguang.disclosure.PublicityTold;
import cn.yangguang.files.Contents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 公示名单: names are public until the end of a day and on no way after it. */
class PersonListsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate PUBLISHED = LocalDate.of(2016, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2016, 3, 10);

    @TempDir
    @Nullable
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final AtomicReference<LocalDate> day = new AtomicReference<>(LAST);
    private final JdbcClient jdbc = JdbcClient.create(new DatedConnections(database.source(), this::clock));
    private final PublicRows rows = new PublicRows(jdbc);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private long list;
    private String hash = "";

    private Clock clock() {
        return Clock.fixed(day.get().atTime(LocalTime.of(23, 59)).atZone(ZONE).toInstant(), ZONE);
    }

    @BeforeEach
    void aListWithAFile() {
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.getEnvironment().getSystemProperties().put("yangguang.files", String.valueOf(folder));
        context.scan("cn.yangguang.files", "cn.yangguang.changes");
        context.registerBean(javax.sql.DataSource.class, database::source);
        context.registerBean(Channels.class, () -> OfferedChannels.on(jdbc));
        context.register(PublicDisclosures.class, PublicDisclosureQueries.class, PublicListQueries.class);
        context.refresh();
        rows.organ("demo", "演示县演示镇人民政府");
        list = rows.item("demo", "DEMO/2016-00001", "演示低保公示", "T08", PUBLISHED);
        hash = rows.attachment(
                        context.getBean(Contents.class), list, 1, "名单.txt", "演示甲，演示乙".getBytes(StandardCharsets.UTF_8))
                .hash();
        rows.persons(list, 1, 2, LAST);
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @Test
    void isPublicOnItsLastDay() {
        PublicItem item = item();
        assertThat(item.body()).contains("演示低保公示");
        assertThat(item.persons()).isEqualTo(new PublicPersonList(2, PUBLISHED, LAST, false));
        assertThat(disclosures().attachments(item)).hasSize(1);
        assertThat(disclosures().file(hash, "名单.txt")).isPresent();
    }

    @Test
    void tellsOnlyFiguresFromTheNextDayOn() {
        day.set(LAST.plusDays(1));
        PublicItem item = item();
        assertThat(item.body()).isEmpty();
        assertThat(item.summary()).isEmpty();
        assertThat(item.persons()).isEqualTo(new PublicPersonList(2, PUBLISHED, LAST, true));
        assertThat(disclosures().attachments(item)).isEmpty();
        assertThat(disclosures().file(hash, "名单.txt")).isEmpty();
        assertThat(disclosures().find(PublicFilter.ALL.searching("正文"), 1, 20).total())
                .isZero();
        assertThat(jdbc.sql("select count(*) from disclosure.v_live_attachment")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anOlderEditionWithTheNamesIsWithheldWithTheLaterOne() {
        rows.set(list, 1, "stage", "CORRECTED");
        rows.edition(list, 2, "PUBLISHED", "演示低保公示（更正）", "T08", PUBLISHED.plusDays(1));
        jdbc.sql(
                        "update disclosure.edition set person_list = false, person_count = null, publicity_until = null where number = 1")
                .update();
        rows.persons(list, 2, 3, LAST);
        assertThat(older().body()).isNotEmpty();
        day.set(LAST.plusDays(1));
        assertThat(older().body()).isEmpty();
    }

    @Test
    void tellsTheLogOnceThatItsTimeIsOver() {
        Changes changes = context.getBean(Changes.class);
        Position before = changes.now();
        assertThat(PublicityTold.on(jdbc)).isZero();
        day.set(LAST.plusDays(1));
        assertThat(PublicityTold.on(jdbc)).isEqualTo(1);
        assertThat(PublicityTold.on(jdbc)).isZero();
        assertThat(changes.since(before).changes())
                .containsExactly(new Change(Subject.DISCLOSURE, "demo", String.valueOf(list)));
    }

    private PublicItem older() {
        return ((PublicAnswer.Shown) disclosures().item("DEMO/2016-00001", 1)).item();
    }

    private PublicItem item() {
        return ((PublicAnswer.Shown) disclosures().item("DEMO/2016-00001")).item();
    }

    private PublicDisclosures disclosures() {
        return context.getBean(PublicDisclosures.class);
    }
}
