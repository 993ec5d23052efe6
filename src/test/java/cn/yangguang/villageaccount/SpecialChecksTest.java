package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.villageaccount.Finding.Code;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecialChecksTest {

    private static List<Finding> check(String item, Map<String, String> head, List<Map<String, String>> rows) {
        return SpecialChecks.of(SpecialForm.of(item), new SpecialTable(head, rows));
    }

    @Test
    void everyItemHasATemplateWithTitlesAndChecks() {
        for (String item : SpecialForm.ITEMS) {
            SpecialForm form = SpecialForm.of(item);
            assertThat(form.columns()).as(item).isNotEmpty();
            assertThat(form.checks()).as(item).isNotEmpty();
            form.checks().forEach(check -> {
                assertThat(form.title(check.first())).isNotEqualTo(check.first());
                assertThat(form.title(check.second())).isNotEqualTo(check.second());
            });
        }
    }

    @Test
    void theListOfADistributionAddsUpToTheCompensation() {
        var head = Map.of("plot", "演示地块", "total", "10,000.00");
        var rows =
                List.of(Map.of("who", "演示农户甲", "due", "6000", "paid", "6000"), Map.of("who", "演示农户乙", "due", "3999.5"));
        List<Finding> found = check("V23", head, rows);
        assertThat(found).extracting(Finding::code).containsExactly(Code.SUM_DIFFERS);
        assertThat(found.getFirst().facts()).containsExactly("应分配（元）", "9,999.50", "补偿费总额（元）", "10,000.00", "-0.50");
    }

    @Test
    void theDifferenceOfBudgetAndSettlementIsShown() {
        var head = Map.of("work", "演示渠道", "winner", "演示公司", "planned", "300", "final", "310.5");
        var rows = List.of(
                Map.of("part", "土方", "budget", "100", "settled", "110.5"),
                Map.of("part", "衬砌", "budget", "200", "settled", "200"));
        List<Finding> found = check("V25", head, rows);
        assertThat(found).noneMatch(Finding::blocks);
        assertThat(found).extracting(Finding::code).containsOnly(Code.DIFFERENCE);
        assertThat(found.getFirst().facts()).contains("10.50");
    }

    @Test
    void rowsOfLeasesAndLimitsOfRaisedMoneyAreChecked() {
        assertThat(check(
                        "V24",
                        Map.of("decision", "村民代表会议"),
                        List.of(Map.of("asset", "机动地", "way", "发包", "due", "100", "got", "60", "open", "30"))))
                .extracting(Finding::code)
                .containsExactly(Code.ROW_DIFFERS);
        assertThat(check(
                        "V26",
                        Map.of("matter", "修桥", "raised", "100", "used", "120"),
                        List.of(Map.of("item", "筹资", "money", "100"), Map.of("item", "材料", "spent", "120"))))
                .extracting(Finding::code)
                .containsExactly(Code.MORE_THAN);
        assertThat(check("V23", Map.of("plot", "x", "total", "一万"), List.of(Map.of("who", "甲", "due", "很多"))))
                .extracting(Finding::code)
                .containsExactly(Code.NOT_MONEY);
    }
}
