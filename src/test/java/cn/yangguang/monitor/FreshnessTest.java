package cn.yangguang.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.catalogue.Category;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules, lights and 单项否决, without a database. */
class FreshnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate SINCE = LocalDate.of(2008, 5, 1);

    @Test
    void theMostParticularRuleThatHasBegunHolds() {
        var rules = new FreshnessRules(List.of(
                rule("*", "", "", ColumnClass.REGULAR, 365, SINCE),
                rule("*", "", "动态", ColumnClass.NEWS, 14, SINCE),
                rule("*", "", "文件", ColumnClass.NOTICE, 180, SINCE),
                rule("*", "B02", "", ColumnClass.STANDING, null, SINCE),
                rule("linhe", "C1", "", ColumnClass.NEWS, 7, DAY.plusDays(1)),
                rule("linhe", "C1", "", ColumnClass.NEWS, 10, DAY.minusDays(9)),
                rule("linhe", "C1", "", ColumnClass.NEWS, 12, DAY)));
        assertThat(rules.of("linhe", category("C1", "工作动态"), DAY).days()).isEqualTo(12);
        assertThat(rules.of("other", category("C1", "工作动态"), DAY).days()).isEqualTo(14);
        assertThat(rules.of("linhe", category("B02", "机构职能文件"), DAY).columnClass())
                .isEqualTo(ColumnClass.STANDING);
        assertThat(rules.of("linhe", category("C2", "各类文件"), DAY).days()).isEqualTo(180);
        assertThat(rules.of("linhe", category("C3", "其他"), DAY).days()).isEqualTo(365);
        assertThat(rules.of("linhe", category("C3", "其他"), SINCE.minusDays(1)).columnClass())
                .isEqualTo(ColumnClass.UNWATCHED);
    }

    @Test
    void theLastDayOfTheLimitIsStillGoodAndTheNextIsNot() {
        assertThat(state(ColumnClass.NEWS, 14, 0).light()).isEqualTo(Light.GREEN);
        assertThat(state(ColumnClass.NEWS, 14, 10).light()).isEqualTo(Light.GREEN);
        assertThat(state(ColumnClass.NEWS, 14, 11).light()).isEqualTo(Light.YELLOW);
        assertThat(state(ColumnClass.NEWS, 14, 14)).satisfies(last -> {
            assertThat(last.light()).isEqualTo(Light.YELLOW);
            assertThat(last.left()).isZero();
            assertThat(last.due()).isEqualTo(DAY);
        });
        assertThat(state(ColumnClass.NEWS, 14, 15).light()).isEqualTo(Light.RED);
        assertThat(state(ColumnClass.NOTICE, 180, 149).light()).isEqualTo(Light.GREEN);
        assertThat(state(ColumnClass.NOTICE, 180, 150).light()).isEqualTo(Light.YELLOW);
        assertThat(state(ColumnClass.STANDING, null, 4000).light()).isEqualTo(Light.GREEN);
        assertThat(state(ColumnClass.STANDING, null, -1).light()).isEqualTo(Light.EMPTY);
        assertThat(state(ColumnClass.UNWATCHED, null, -1).light()).isEqualTo(Light.NONE);
    }

    @Test
    void vetoesAreMetAtTheirThresholdAndNotBefore() {
        List<ColumnState> columns = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            columns.add(state(i % 2 == 0 ? ColumnClass.NEWS : ColumnClass.NOTICE, 14, 15));
            columns.add(state(ColumnClass.STANDING, null, -1));
        }
        for (int i = 0; i < 5; i++) {
            columns.add(state(ColumnClass.REGULAR, 365, 400));
        }
        assertThat(met(columns, 14)).isEmpty();
        assertThat(met(columns, 15)).containsExactly("VE-3");
        columns.add(state(ColumnClass.NEWS, 14, 15));
        assertThat(met(columns, 14)).containsExactly("VE-4(1)", "VE-4(2)");
        columns.add(state(ColumnClass.NEWS, 14, -1));
        assertThat(met(columns, -1)).containsExactly("VE-3", "VE-4(1)", "VE-4(2)", "VE-4(3)");
    }

    private static List<String> met(List<ColumnState> columns, int lastDaysAgo) {
        var organ = new Organ("linhe", "演示镇", "演示镇人民政府", OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE);
        return OrganFreshness.of(organ, DAY, columns, ago(lastDaysAgo)).vetoes().stream()
                .filter(Veto::met)
                .map(Veto::code)
                .toList();
    }

    private static ColumnState state(ColumnClass columnClass, @Nullable Integer days, int lastDaysAgo) {
        LocalDate last = ago(lastDaysAgo);
        return ColumnState.on(
                DAY, category("C", "栏目"), rule("*", "", "", columnClass, days, SINCE), last == null ? 0 : 1, last);
    }

    private static @Nullable LocalDate ago(int days) {
        return days < 0 ? null : DAY.minusDays(days);
    }

    private static Category category(String code, String title) {
        return new Category(code, Category.Scheme.COLUMN, "linhe", title, "", 1, SINCE, null);
    }

    private static FreshnessRule rule(
            String organ,
            String category,
            String part,
            ColumnClass columnClass,
            @Nullable Integer days,
            LocalDate from) {
        return new FreshnessRule(organ, category, part, columnClass, days, from);
    }
}
