package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearCountingTest {

    private TestModules modules;
    private AnnualReports reports;
    private PublishedRows rows;

    @BeforeEach
    void open() {
        modules = TestModules.of("journal", "organ", "catalogue", "page", "report");
        reports = modules.get(AnnualReports.class);
        rows = new PublishedRows(modules.jdbc(), "demo");
        rows.column("D1", "活动信息", 1);
        rows.column("D2", "财政资金", 2);
        rows.channel("platform", "演示平台", 1);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void countsAnItemOnceThroughHoweverManyChannelsItWent() {
        long both = rows.item("2016-03-01T09:00", "D1");
        rows.delivered(both, 1, "platform", "2016-03-01");
        rows.delivered(both, 1, "notice-board", "2016-03-02");
        long platform = rows.item("2016-03-05T09:00", "D1");
        rows.delivered(platform, 1, "platform", "2016-03-05");
        var published = published(2016);
        assertThat(published.total()).isEqualTo(2);
        assertThat(published.byChannel())
                .extracting(YearFigures.Count::title, YearFigures.Count::count)
                .containsExactly(tuple("演示平台", 2L), tuple("公示栏", 1L));
        assertThat(reports.report("demo", 2016).orElseThrow().findings())
                .extracting(Finding::rule)
                .doesNotContain("A-SUM-CHANNEL");
    }

    @Test
    void countsCorrectionsAndWithdrawalsOnceInTheYearOfTheFirstPublication() {
        long corrected = rows.item("2016-05-01T09:00", "D1");
        rows.delivered(corrected, 1, "platform", "2016-05-01");
        rows.stage(corrected, 1, "CORRECTED");
        rows.edition(corrected, 2, "PUBLISHED", "2017-02-01T09:00", "D2");
        rows.delivered(corrected, 2, "platform", "2017-02-01");
        long withdrawn = rows.item("2016-06-01T09:00", "D2");
        rows.delivered(withdrawn, 1, "platform", "2016-06-01");
        rows.stage(withdrawn, 1, "WITHDRAWN");
        assertThat(published(2016).total()).isEqualTo(2);
        assertThat(published(2016).byChannel())
                .extracting(YearFigures.Count::count)
                .containsExactly(2L);
        assertThat(published(2016).byCategory())
                .extracting(YearFigures.Count::count)
                .containsExactly(1L, 1L);
        assertThat(published(2017).total()).isZero();
        assertThat(published(2017).byChannel()).isEmpty();
    }

    @Test
    void takesTheYearFromTheBeijingDate() {
        rows.item("2015-12-31T23:59:59", "D1");
        rows.item("2016-01-01T00:00", "D1");
        rows.item("2016-12-31T23:59:59", "D2");
        rows.item("2017-01-01T00:00", "D2");
        assertThat(published(2015).total()).isEqualTo(1);
        assertThat(published(2016).total()).isEqualTo(2);
        assertThat(published(2017).total()).isEqualTo(1);
        assertThat(statistics("demo", 2016).byMonth()).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(reports.years("demo")).containsExactly(2017, 2016, 2015);
    }

    @Test
    void leavesOutAChannelThatCameAfterTheYearSoThatTheReportDoesNotChange() {
        long item = rows.item("2016-12-30T09:00", "D1");
        rows.delivered(item, 1, "platform", "2016-12-30");
        rows.delivered(item, 1, "notice-board", "2017-01-02");
        assertThat(published(2016).byChannel())
                .extracting(YearFigures.Count::code)
                .containsExactly("platform");
    }

    @Test
    void showsEveryOwnColumnInItsOrderAndTheItemsWithoutOne() {
        rows.item("2016-03-01T09:00", "D2");
        rows.item("2016-03-01T09:00", null);
        rows.item("2016-03-01T09:00", "O02");
        assertThat(published(2016).byCategory())
                .extracting(YearFigures.Count::code, YearFigures.Count::count)
                .containsExactly(tuple("D1", 0L), tuple("D2", 1L), tuple("O02", 1L));
        assertThat(published(2016).uncategorised()).isEqualTo(1);
    }

    @Test
    void leavesDraftsAndOtherOrgansOut() {
        long item = rows.item("2016-03-01T09:00", "D1");
        rows.edition(item, 2, "DRAFT", null, "D1");
        new PublishedRows(modules.jdbc(), "other").item("2016-03-01T09:00", null);
        assertThat(published(2016).total()).isEqualTo(1);
        assertThat(reports.figures("nowhere", 2016)).isEmpty();
    }

    @Test
    void judgesEachItemByTheLimitOfItsMatterOrTheStatutoryOne() {
        long quick = rows.matter(5);
        rows.formed(rows.item("2016-03-08T09:00", "D1"), 1, "2016-03-01", quick);
        rows.formed(rows.item("2016-03-09T09:00", "D1"), 1, "2016-03-01", quick);
        rows.formed(rows.item("2016-03-29T23:00", "D1"), 1, "2016-03-01", null);
        rows.formed(rows.item("2016-03-30T00:00", "D1"), 1, "2016-03-01", null);
        rows.item("2016-03-05T09:00", null);
        var time = statistics("demo", 2016).timeliness();
        assertThat(List.of(time.inTime(), time.late(), time.unknown())).containsExactly(2L, 2L, 1L);
        assertThat(time.median()).isEqualTo(8);
        assertThat(time.longest()).isEqualTo(29);
        assertThat(time.inTime() + time.late() + time.unknown())
                .isEqualTo(published(2016).total());
    }

    @Test
    void countsNoUnitBelowIntoTheTotalOfTheOrganAbove() {
        rows.item("2016-03-01T09:00", "D1");
        var village = new PublishedRows(modules.jdbc(), "village", "演示镇演示村民委员会");
        village.below("demo");
        village.item("2016-04-01T09:00", null);
        village.item("2015-04-01T09:00", null);
        var counted = statistics("demo", 2016);
        assertThat(counted.figures().published().total()).isEqualTo(1);
        assertThat(counted.withBelow()).isEqualTo(2);
        assertThat(counted.units())
                .containsExactly(
                        new YearStatistics.Unit("demo", "演示县演示镇人民政府", 1, 2),
                        new YearStatistics.Unit("village", "演示镇演示村民委员会", 1, 1));
        assertThat(modules.get(YearlyStatistics.class).years("demo")).containsExactly(2016, 2015);
    }

    @Test
    void putsYearsSideBySideWithTheFiguresOfEachYear() {
        rows.item("2015-12-31T23:59:59", "D1");
        rows.item("2016-01-01T00:00", "D2");
        rows.item("2016-06-01T00:00", null);
        var side = modules.get(YearlyStatistics.class).sideBySide("demo").orElseThrow();
        assertThat(side.years()).extracting(YearsSideBySide.OneYear::year).containsExactly(2015, 2016);
        for (var year : side.years()) {
            var single = statistics("demo", year.year());
            assertThat(year.total()).isEqualTo(single.figures().published().total());
            assertThat(year.byMonth()).isEqualTo(single.byMonth());
            assertThat(year.timeliness()).isEqualTo(single.timeliness());
            assertThat(year.byCategory())
                    .containsAll(single.figures().published().byCategory());
            assertThat(year.byCategory().getLast().count())
                    .isEqualTo(single.figures().published().uncategorised());
        }
        assertThat(statistics("demo", 2016).before())
                .isEqualTo(side.years().getFirst().byMonth());
    }

    private YearStatistics statistics(String organ, int year) {
        return modules.get(YearlyStatistics.class).of(organ, year).orElseThrow();
    }

    private YearFigures.Published published(int year) {
        return reports.figures("demo", year).orElseThrow().published();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
