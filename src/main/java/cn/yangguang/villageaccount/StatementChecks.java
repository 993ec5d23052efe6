package cn.yangguang.villageaccount;

import static cn.yangguang.villageaccount.Finding.block;
import static cn.yangguang.villageaccount.Finding.tell;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.villageaccount.Finding.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a statement reconciles within itself and with the one before. Pure; every mismatch is named with its amounts. */
final class StatementChecks {

    private final Statement sheet;
    private final CoveredPeriod period;
    private final List<Finding> found = new ArrayList<>();

    private StatementChecks(Statement sheet, CoveredPeriod period) {
        this.sheet = sheet;
        this.period = period;
    }

    static List<Finding> of(Statement sheet, CoveredPeriod period, Former former) {
        var checks = new StatementChecks(sheet, period);
        checks.chain(former);
        checks.lines();
        checks.vouchers(former);
        checks.sums();
        return List.copyOf(checks.found);
    }

    private void chain(Former former) {
        CoveredPeriod before = former.period();
        if (before == null) {
            return;
        }
        if (!before.to().plusDays(1).equals(period.from())) {
            found.add(tell(Code.GAP, 0, before.toString(), period.toString()));
        } else if (former.closing() != sheet.opening()) {
            found.add(block(
                    Code.OPENING,
                    0,
                    Cents.show(sheet.opening()),
                    Cents.show(former.closing()),
                    before.toString(),
                    Cents.show(sheet.opening() - former.closing())));
        }
    }

    private void lines() {
        if (sheet.entries().isEmpty()) {
            found.add(tell(Code.EMPTY, 0));
        }
        List<Long> running = sheet.running();
        for (int i = 0; i < sheet.entries().size(); i++) {
            Entry entry = sheet.entries().get(i);
            amounts(entry);
            rest(entry);
            Long written = entry.balance();
            if (written != null && written.longValue() != running.get(i)) {
                found.add(block(
                        Code.BALANCE_LINE,
                        entry.line(),
                        Cents.show(written),
                        Cents.show(running.get(i)),
                        Cents.show(written - running.get(i))));
            }
        }
    }

    private void amounts(Entry entry) {
        if (entry.income() == 0 && entry.expenditure() == 0) {
            found.add(block(Code.NO_AMOUNT, entry.line()));
        } else if (entry.income() != 0 && entry.expenditure() != 0) {
            found.add(block(
                    Code.BOTH_AMOUNTS, entry.line(), Cents.show(entry.income()), Cents.show(entry.expenditure())));
        } else if (entry.income() < 0 || entry.expenditure() < 0) {
            found.add(tell(Code.NEGATIVE, entry.line(), Cents.show(Math.min(entry.income(), entry.expenditure()))));
        }
    }

    private void rest(Entry entry) {
        var day = entry.day();
        if (day == null) {
            found.add(block(Code.NO_DAY, entry.line()));
        } else if (day.isBefore(period.from()) || day.isAfter(period.to())) {
            found.add(block(Code.DAY_OUTSIDE, entry.line(), day.toString(), period.toString()));
        }
        if (entry.summary().isBlank()) {
            found.add(block(Code.FIELD_MISSING, entry.line(), "摘要"));
        }
        wanting(entry.line(), "凭证号", entry.voucher());
        wanting(entry.line(), "经手人", entry.handler());
        if (entry.expenditure() != 0) {
            wanting(entry.line(), "审批人", entry.approver());
        }
        kind(entry);
    }

    private void kind(Entry entry) {
        var kind = MoneyKind.of(entry.kind());
        if (kind.isEmpty()) {
            found.add(tell(Code.KIND_MISSING, entry.line()));
        } else if (kind.get().income() ? entry.expenditure() != 0 : entry.income() != 0) {
            found.add(block(Code.KIND_WRONG_SIDE, entry.line(), kind.get().title()));
        }
    }

    private void wanting(int line, String title, String text) {
        if (text.isBlank()) {
            found.add(tell(Code.FIELD_MISSING, line, title));
        }
    }

    private void vouchers(Former former) {
        Map<String, Integer> seen = new HashMap<>();
        for (Entry entry : sheet.entries()) {
            String voucher = entry.voucher().strip();
            if (voucher.isEmpty()) {
                continue;
            }
            Integer before = seen.putIfAbsent(voucher, entry.line());
            CoveredPeriod elsewhere = former.payments().get(entry.mark());
            if (before != null) {
                found.add(tell(Code.VOUCHER_TWICE, entry.line(), voucher, Integer.toString(before)));
            } else if (elsewhere != null) {
                found.add(tell(Code.VOUCHER_ELSEWHERE, entry.line(), voucher, elsewhere.toString()));
            }
        }
    }

    private void sums() {
        differs(Code.TOTAL_INCOME, sheet.writtenIncome(), sheet.income());
        differs(Code.TOTAL_EXPENDITURE, sheet.writtenExpenditure(), sheet.expenditure());
        differs(Code.CLOSING, sheet.writtenClosing(), sheet.closing());
        if (sheet.closing() < 0) {
            found.add(tell(Code.OVERDRAWN, 0, Cents.show(sheet.closing())));
        }
    }

    private void differs(Code code, @Nullable Long written, long computed) {
        if (written != null && written != computed) {
            found.add(block(code, 0, Cents.show(written), Cents.show(computed), Cents.show(written - computed)));
        }
    }
}
