package cn.yangguang.villageaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * 收支明细 of a month or quarter. Amounts in cents.
 *
 * @param opening 期初余额
 * @param writtenIncome 合计 of the income as the sheet writes it, or null
 * @param writtenExpenditure 合计 of the expenditure as the sheet writes it, or null
 * @param writtenClosing 期末余额 as the sheet writes it, or null
 */
public record Statement(
        long opening,
        List<Entry> entries,
        @Nullable Long writtenIncome,
        @Nullable Long writtenExpenditure,
        @Nullable Long writtenClosing)
        implements Content {

    public Statement {
        entries = List.copyOf(entries);
    }

    public long income() {
        return sum(Entry::income);
    }

    public long expenditure() {
        return sum(Entry::expenditure);
    }

    /** Opening + income − expenditure, whatever the sheet writes. */
    public long closing() {
        return opening + income() - expenditure();
    }

    /** The balance after each line, computed. */
    public List<Long> running() {
        List<Long> balances = new ArrayList<>();
        long balance = opening;
        for (Entry entry : entries) {
            balance += entry.income() - entry.expenditure();
            balances.add(balance);
        }
        return balances;
    }

    /** Sum by kind in the order of the codes; lines without a kind stand under the empty code. */
    public Map<String, Long> totals(boolean income) {
        Map<String, Long> totals = new TreeMap<>();
        entries.stream()
                .filter(entry -> (income ? entry.income() : entry.expenditure()) != 0)
                .forEach(entry -> totals.merge(entry.kind(), income ? entry.income() : entry.expenditure(), Long::sum));
        return totals;
    }

    private long sum(ToLongFunction<Entry> amount) {
        return entries.stream().mapToLong(amount).sum();
    }
}
