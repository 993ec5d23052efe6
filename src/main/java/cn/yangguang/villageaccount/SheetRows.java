package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Row;
import cn.yangguang.villageaccount.SheetColumns.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a statement of the rows of a table, and gathers what is wrong with them. */
final class SheetRows {

    private static final Pattern OPENING =
            Pattern.compile("(?:上[月期年季](?:末)?(?:结转|结余|余额|结存)|期初(?:余额|结余|结存)?|上年结转|年初余额)");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|本[月期季](?:收支)?合计|收支合计|本期发生额|本月发生额)");
    private static final Pattern CLOSING = Pattern.compile("(?:期末(?:余额|结余|结存)?|本[月期季](?:末)?(?:结余|余额|结存)|结转下[月期季])");
    /** Sums over other times than the sheet's, and between pages. */
    private static final Pattern PASSED = Pattern.compile("(?:小计|累计|本年累计|本季累计|承前页|过次页)");

    private static final int LONGEST = 200;

    private final SheetColumns columns;
    private final CoveredPeriod period;
    private final List<Entry> entries = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private @Nullable Long opening;
    private @Nullable Long writtenIncome;
    private @Nullable Long writtenExpenditure;
    private @Nullable Long writtenClosing;

    SheetRows(SheetColumns columns, CoveredPeriod period) {
        this.columns = columns;
        this.period = period;
    }

    void read(Row row) {
        String said = label(row);
        if (PASSED.matcher(said).matches()) {
            return;
        }
        if (OPENING.matcher(said).matches()) {
            opening = firstAmount(row, Column.BALANCE, Column.INCOME);
        } else if (TOTAL.matcher(said).matches()) {
            writtenIncome = amount(row, Column.INCOME);
            writtenExpenditure = amount(row, Column.EXPENDITURE);
            Long balance = amount(row, Column.BALANCE);
            writtenClosing = balance == null ? writtenClosing : balance;
        } else if (CLOSING.matcher(said).matches()) {
            writtenClosing = firstAmount(row, Column.BALANCE, Column.EXPENDITURE, Column.INCOME);
        } else if (!nothing(row)) {
            entries.add(entry(row));
        }
    }

    StatementImport.Read done(OptionalLong given) {
        if (opening == null && given.isPresent()) {
            opening = given.getAsLong();
        }
        if (opening == null) {
            bad.add(new BadRow(0, "期初余额", "表中没有“上月结转”或者“期初余额”一行，请在表单里填写期初余额"));
        }
        return bad.isEmpty() && opening != null
                ? new StatementImport.Read.Done(
                        new Statement(opening, entries, writtenIncome, writtenExpenditure, writtenClosing))
                : new StatementImport.Read.Refused(bad);
    }

    /** The word of a row that is no entry stands in the first column that holds words. */
    private String label(Row row) {
        for (Column column : List.of(Column.SUMMARY, Column.DAY, Column.VOUCHER)) {
            String text = columns.text(row, column).replaceAll("[\\s\u00a0\u3000：:]+", "");
            if (OPENING.matcher(text).matches()
                    || TOTAL.matcher(text).matches()
                    || CLOSING.matcher(text).matches()
                    || PASSED.matcher(text).matches()) {
                return text;
            }
        }
        return "";
    }

    private boolean nothing(Row row) {
        return List.of(Column.values()).stream()
                .allMatch(column ->
                        columns.text(row, column).replaceAll("[-—/0.\\s]", "").isEmpty());
    }

    private Entry entry(Row row) {
        String written = columns.text(row, Column.DAY);
        Optional<LocalDate> day = Written.day(written, period);
        if (day.isEmpty() && !written.isBlank()) {
            bad.add(new BadRow(row.line(), Column.DAY.title(), "“" + written + "”不是日期，请写成 " + period.from()));
        }
        Long income = amount(row, Column.INCOME);
        Long expenditure = amount(row, Column.EXPENDITURE);
        String kind = columns.text(row, Column.KIND);
        Optional<MoneyKind> known = MoneyKind.of(kind);
        if (!kind.isBlank() && known.isEmpty()) {
            bad.add(new BadRow(row.line(), Column.KIND.title(), "没有“" + kind + "”这个类别，请用类别表中的名称或者代码"));
        }
        return new Entry(
                row.line(),
                day.orElse(null),
                text(row, Column.VOUCHER),
                text(row, Column.SUMMARY),
                known.map(MoneyKind::code).orElse(""),
                income == null ? 0 : income,
                expenditure == null ? 0 : expenditure,
                amount(row, Column.BALANCE),
                text(row, Column.HANDLER),
                text(row, Column.WITNESS),
                text(row, Column.APPROVER));
    }

    private String text(Row row, Column column) {
        String text = columns.text(row, column);
        if (text.length() > LONGEST) {
            bad.add(new BadRow(row.line(), column.title(), "超过 " + LONGEST + " 字，请写短一些"));
        }
        return text;
    }

    private @Nullable Long firstAmount(Row row, Column... wanted) {
        for (Column column : wanted) {
            Long read = amount(row, column);
            if (read != null) {
                return read;
            }
        }
        bad.add(new BadRow(row.line(), Column.BALANCE.title(), "“" + label(row) + "”一行没有金额"));
        return null;
    }

    /** Null when nothing is written there; what is no amount is a mistake. */
    private @Nullable Long amount(Row row, Column column) {
        String written = columns.text(row, column);
        if (written.replaceAll("[-—/\\s]", "").isEmpty()) {
            return null;
        }
        OptionalLong read = Cents.parse(written);
        if (read.isEmpty()) {
            bad.add(new BadRow(row.line(), column.title(), "“" + written + "”不是金额（元，最多两位小数）"));
            return null;
        }
        return read.getAsLong();
    }
}
