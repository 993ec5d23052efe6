package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.villageaccount.Finding.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementChecksTest {

    private static final CoveredPeriod MARCH = CoveredPeriod.parse("2016年3月").orElseThrow();
    private static final CoveredPeriod FEBRUARY = CoveredPeriod.parse("2016年2月").orElseThrow();

    static Entry entry(int line, long income, long expenditure, @Nullable Long balance) {
        return new Entry(
                line,
                LocalDate.of(2016, 3, 1 + line % 28),
                "记-" + line,
                "演示收支" + line,
                income != 0 ? "S02" : "Z04",
                income,
                expenditure,
                balance,
                "演示经手",
                "演示证明",
                "演示审批");
    }

    private static List<String> codes(Statement sheet, Former former) {
        return StatementChecks.of(sheet, MARCH, former).stream()
                .map(finding -> finding.code() + "@" + finding.line())
                .toList();
    }

    private static Statement sheet(long opening, Entry... entries) {
        return new Statement(opening, List.of(entries), null, null, null);
    }

    @Test
    void aSheetThatAddsUpHasNoFindings() {
        var sheet = new Statement(1000, List.of(entry(1, 500, 0, 1500L), entry(2, 0, 200, 1300L)), 500L, 200L, 1300L);
        assertThat(codes(sheet, new Former(FEBRUARY, 1000, Map.of()))).isEmpty();
        assertThat(sheet.closing()).isEqualTo(1300);
    }

    @Test
    void everyMismatchIsNamedWithItsLineAndAmounts() {
        var sheet = new Statement(1000, List.of(entry(1, 500, 0, 1500L), entry(2, 0, 200, 1400L)), 501L, 199L, 1400L);
        List<Finding> found = StatementChecks.of(sheet, MARCH, new Former(FEBRUARY, 900, Map.of()));
        assertThat(found).allMatch(Finding::blocks).allMatch(Finding::money);
        assertThat(found)
                .extracting(Finding::code)
                .containsExactly(
                        Code.OPENING, Code.BALANCE_LINE, Code.TOTAL_INCOME, Code.TOTAL_EXPENDITURE, Code.CLOSING);
        assertThat(found.getFirst().facts()).containsExactly("10.00", "9.00", "2016年2月", "1.00");
        assertThat(found.get(1).line()).isEqualTo(2);
        assertThat(found.get(1).facts()).containsExactly("14.00", "13.00", "1.00");
    }

    @Test
    void aGapInTheMonthsIsToldAndDoubledVouchersToo() {
        CoveredPeriod january = CoveredPeriod.parse("2016年1月").orElseThrow();
        Entry twice = entry(2, 500, 0, null);
        var again = new Entry(3, twice.day(), "记-2", "另一笔", "S02", 100, 0, null, "演示", "", "演示");
        assertThat(codes(sheet(1, twice, again), new Former(january, 5, Map.of(twice.mark(), january))))
                .containsExactly("GAP@0", "VOUCHER_ELSEWHERE@2", "VOUCHER_TWICE@3");
    }

    @Test
    void aLineNeedsItsDayItsWordsAndOneAmount() {
        var bare = new Entry(1, null, "", "", "", 0, 0, null, "", "", "");
        var both = new Entry(2, LocalDate.of(2016, 4, 1), "1", "两边", "S02", 5, 5, null, "演示", "", "演示");
        assertThat(codes(sheet(0, bare, both), Former.NONE))
                .containsExactly(
                        "NO_AMOUNT@1",
                        "NO_DAY@1",
                        "FIELD_MISSING@1",
                        "FIELD_MISSING@1",
                        "FIELD_MISSING@1",
                        "KIND_MISSING@1",
                        "BOTH_AMOUNTS@2",
                        "DAY_OUTSIDE@2",
                        "KIND_WRONG_SIDE@2");
    }

    @Property(tries = 200)
    void aChainReconcilesUntilOneAmountIsChanged(@ForAll long seed) {
        Random random = new Random(seed);
        long opening = random.nextInt(1_000_000);
        List<Entry> entries = new ArrayList<>();
        long balance = opening;
        for (int line = 1; line <= 1 + random.nextInt(20); line++) {
            long amount = 1 + random.nextInt(100_000);
            boolean income = random.nextBoolean();
            balance += income ? amount : -amount;
            entries.add(entry(line, income ? amount : 0, income ? 0 : amount, balance));
        }
        var whole = new Statement(opening, entries, null, null, balance);
        assertThat(StatementChecks.of(whole, MARCH, new Former(FEBRUARY, opening, Map.of())))
                .noneMatch(Finding::money);
        int at = random.nextInt(entries.size());
        Entry old = entries.get(at);
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(
                at,
                entry(
                        old.line(),
                        old.income() == 0 ? 0 : old.income() + 1,
                        old.income() == 0 ? old.expenditure() + 1 : 0,
                        old.balance()));
        List<Finding> found =
                StatementChecks.of(new Statement(opening, changed, null, null, balance), MARCH, Former.NONE);
        assertThat(found.stream()
                        .filter(f -> f.code() == Code.BALANCE_LINE)
                        .findFirst()
                        .orElseThrow()
                        .line())
                .isEqualTo(old.line());
        assertThat(found).anyMatch(finding -> finding.code() == Code.CLOSING);
    }
}
