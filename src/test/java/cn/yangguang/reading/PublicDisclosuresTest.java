package cn.yangguang.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.TestDatabase;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.OfferedChannels;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.files.Contents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublicDisclosuresTest {

    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    @TempDir
    @Nullable
    Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final PublicRows rows = new PublicRows(database.jdbc());

    @BeforeEach
    void open() {
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.getEnvironment().getSystemProperties().put("yangguang.files", String.valueOf(folder));
        context.scan("cn.yangguang.files");
        context.registerBean(Channels.class, () -> OfferedChannels.on(database.jdbc()));
        context.register(PublicDisclosures.class, PublicDisclosureQueries.class, PublicListQueries.class);
        context.refresh();
        rows.organ("demo", "演示县演示镇人民政府");
        rows.column("demo", "demo-1", "财政资金", 1);
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    private PublicDisclosures disclosures() {
        return context.getBean(PublicDisclosures.class);
    }

    private PublicItem shown(PublicAnswer answer) {
        assertThat(answer).isInstanceOf(PublicAnswer.Shown.class);
        return ((PublicAnswer.Shown) answer).item();
    }

    @Test
    void countsTheSeedYearExactly() {
        rows.organ("seed", "演示县种子镇人民政府");
        rows.seedYear("seed");
        PublicFilter year = PublicFilter.of("seed").inYear(2016);
        assertThat(disclosures().find(year, 1, 20).total()).isEqualTo(984);
        assertThat(disclosures().perChannel(year))
                .containsExactly(new PublicCount("platform", 934), new PublicCount("notice-board", 50));
        assertThat(disclosures().perCategory(year).stream().map(PublicCount::count))
                .containsExactlyInAnyOrder(618L, 50L, 15L, 6L, 21L, 70L, 38L, 25L, 13L, 13L, 22L, 43L);
        assertThat(disclosures().perYear(year)).containsExactly(new PublicCount("2016", 984));
        assertThat(disclosures().find(year.inCategory("seed-12"), 3, 20).items())
                .hasSize(3);
    }

    @Test
    void rollsUpWhatTheUnitsBelowPublishedOnlyWhenAsked() {
        rows.organ("county", "演示县人民政府");
        rows.organ("village", "演示镇演示村村民委员会");
        rows.place("demo", "TOWNSHIP", "county");
        rows.place("village", "VILLAGE", "demo");
        rows.item("county", "COUNTY/2016-00001", "全县预算", "B07", DAY);
        rows.item("demo", "DEMO/2016-00001", "镇预算", "B07", DAY.plusDays(1));
        long relief = rows.item("village", "VILLAGE/2016-00001", "救助情况", "T08", DAY.plusDays(2));
        rows.inField("village", relief, "社会救助");
        rows.item("demo", "DEMO/2016-00002", "无类别", null, DAY.plusDays(3));

        PublicFilter own = PublicFilter.of("county");
        assertThat(disclosures().find(own, 1, 20).total()).isEqualTo(1);
        assertThat(disclosures().find(own.withBelow(), 1, 20).total()).isEqualTo(4);
        assertThat(disclosures().perOrgan(own.withBelow()))
                .containsExactly(
                        new PublicCount("demo", 2), new PublicCount("county", 1), new PublicCount("village", 1));
        assertThat(disclosures().find(own.withBelow().inField("F19"), 1, 20).items())
                .extracting(PublicSummary::title)
                .containsExactly("救助情况");
        assertThat(disclosures().find(own.inField("F19"), 1, 20).total()).isZero();

        PublicOverview overview = disclosures().overview(own.withBelow());
        assertThat(overview.category("B07")).isEqualTo(new PublicOverview.Held(2, DAY.plusDays(1)));
        assertThat(overview.field("F19")).isEqualTo(new PublicOverview.Held(1, DAY.plusDays(2)));
        assertThat(overview.field("F01").count()).isZero();
    }

    @Test
    void countsACorrectedItemInTheYearOfItsFirstPublication() {
        long id = rows.item("demo", "DEMO/2016-00001", "预算", "demo-1", DAY);
        rows.set(id, 1, "stage", "CORRECTED");
        rows.edition(id, 2, "PUBLISHED", "预算（更正）", "demo-1", LocalDate.of(2017, 2, 1));
        assertThat(disclosures().find(PublicFilter.ALL.inYear(2016), 1, 20).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("预算（更正）");
                    assertThat(item.publishedOn()).isEqualTo(DAY);
                });
        assertThat(disclosures().find(PublicFilter.ALL.inYear(2017), 1, 20).total())
                .isZero();
    }

    @Test
    void keepsACorrectedEditionReachable() {
        long id = rows.item("demo", "DEMO/2016-00001", "预算", "demo-1", DAY);
        rows.set(id, 1, "stage", "CORRECTED");
        rows.edition(id, 2, "PUBLISHED", "预算（更正）", "demo-1", DAY.plusDays(9));
        PublicItem now = shown(disclosures().item("DEMO/2016-00001"));
        PublicItem before = shown(disclosures().item("DEMO/2016-00001", 1));
        assertThat(now.edition()).isEqualTo(2);
        assertThat(now.corrected()).isFalse();
        assertThat(before.title()).isEqualTo("预算");
        assertThat(before.corrected()).isTrue();
        assertThat(disclosures().editions(now))
                .extracting(PublicEdition::number)
                .containsExactly(2, 1);
        assertThat(disclosures().item("DEMO/2016-00001", 3)).isEqualTo(new PublicAnswer.Unknown());
    }

    @Test
    void tellsOfAWithdrawnItemNothingButTheClassOfTheReason() {
        long id = rows.item("demo", "DEMO/2016-00001", "低保名单", "demo-1", DAY);
        rows.set(id, 1, "stage", "CORRECTED");
        rows.edition(id, 2, "PUBLISHED", "低保名单（更正）", "demo-1", DAY);
        rows.withdraw(id, 2, DAY.plusDays(3));
        var gone =
                new PublicAnswer.Withdrawn("DEMO/2016-00001", "demo", WithdrawalClass.PERSONAL_DATA, DAY.plusDays(3));
        assertThat(disclosures().item("DEMO/2016-00001")).isEqualTo(gone);
        assertThat(disclosures().item("DEMO/2016-00001", 1)).isEqualTo(gone);
        assertThat(disclosures().item("DEMO/2016-00001", 2)).isEqualTo(gone);
        assertThat(disclosures().find(PublicFilter.ALL, 1, 20).total()).isZero();
    }

    @Test
    void showsNothingThatWasNotPublishedOrIsNotProactive() {
        long draft = rows.disclosure("demo", "DEMO/2016-00008", DAY);
        database.jdbc().sql("""
                insert into disclosure.edition (disclosure, number, stage, title, mode, content_hash)
                values (%d, 1, 'SECRECY_REVIEW', '草稿', 'PROACTIVE', 'hash')
                """.formatted(draft)).update();
        long closed = rows.item("demo", "DEMO/2016-00009", "依申请", "demo-1", DAY);
        rows.set(closed, 1, "mode", "ON_REQUEST");
        assertThat(disclosures().item("DEMO/2016-00008")).isEqualTo(new PublicAnswer.Unknown());
        assertThat(disclosures().item("DEMO/2016-00009")).isEqualTo(new PublicAnswer.Unknown());
        assertThat(disclosures().find(PublicFilter.ALL, 1, 20).total()).isZero();
    }

    @Test
    void takesSignsOfPatternsInASearchForWhatTheyAre() {
        rows.item("demo", "DEMO/2016-00001", "完成率100%", "demo-1", DAY);
        rows.item("demo", "DEMO/2016-00002", "完成率1000", "demo-1", DAY);
        rows.item("demo", "DEMO/2016-00003", "A_B\\C'D\"", "demo-1", DAY);
        assertThat(titles("100%")).containsExactly("完成率100%");
        assertThat(titles("a_b")).containsExactly("A_B\\C'D\"");
        assertThat(titles("B\\C'D\"")).containsExactly("A_B\\C'D\"");
        assertThat(titles("'; drop table x --")).isEmpty();
    }

    @Test
    void findsWordsOfTheTextButNotOfItsTags() {
        rows.item("demo", "DEMO/2016-00001", "道路", "demo-1", DAY);
        assertThat(titles("正文 道路")).containsExactly("道路");
        assertThat(titles("<p>")).isEmpty();
        assertThat(disclosures()
                        .find(PublicFilter.ALL.searching("正文"), 1, 20)
                        .items()
                        .getFirst()
                        .excerpt())
                .contains("正文：道路");
    }

    private java.util.List<String> titles(String line) {
        return disclosures().find(PublicFilter.ALL.searching(line), 1, 20).items().stream()
                .map(PublicSummary::title)
                .toList();
    }

    @Test
    void givesAFileOnlyWhileAVisibleEditionHoldsIt() {
        Contents contents = context.getBean(Contents.class);
        long id = rows.item("demo", "DEMO/2016-00001", "预算", "demo-1", DAY);
        byte[] bytes = "项目,金额\n道路,100\n".getBytes(StandardCharsets.UTF_8);
        String hash = rows.attachment(contents, id, 1, "预算表.csv", bytes).hash();
        assertThat(disclosures().file(hash, "evil.html").orElseThrow().name()).isEqualTo("预算表.csv");
        assertThat(disclosures().attachments(shown(disclosures().item("DEMO/2016-00001"))))
                .extracting(PublicAttachment::name)
                .containsExactly("预算表.csv");
        rows.withdraw(id, 1, DAY);
        assertThat(disclosures().file(hash, "预算表.csv")).isEmpty();
    }

    @Test
    void tellsThePreviousAndTheNextOfTheSameCategory() {
        rows.item("demo", "DEMO/2016-00001", "一", "demo-1", DAY);
        rows.item("demo", "DEMO/2016-00002", "二", "demo-1", DAY.plusDays(1));
        rows.item("demo", "DEMO/2016-00003", "三", "demo-1", DAY.plusDays(2));
        rows.item("demo", "DEMO/2016-00004", "无类别", null, DAY.plusDays(1));
        PublicNeighbours beside = disclosures().neighbours(shown(disclosures().item("DEMO/2016-00002")));
        assertThat(beside.previous()).extracting("title").isEqualTo("一");
        assertThat(beside.next()).extracting("title").isEqualTo("三");
        assertThat(beside.related()).extracting(PublicSummary::title).containsExactly("三", "一");
    }
}
