package cn.yangguang.villageaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet as rows of texts, for the page, the published text and the workbook: one source, so the three cannot differ. */
public record SheetWords(List<String> columns, List<List<String>> rows) {

    private static final List<String> MONEY =
            List.of("日期", "凭证号", "类别", "摘要", "收入（元）", "支出（元）", "余额（元）", "经手人", "证明人", "审批人");

    public SheetWords {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static SheetWords of(Sheet sheet, Content content) {
        return switch (content) {
            case Statement statement -> of(statement, null);
            case SpecialTable table -> special(SpecialForm.of(sheet.kind()), table);
        };
    }

    /**
     * @param side true for the income alone, false for the expenditure alone, null for both; balances stand only where every line
     *     does
     */
    static SheetWords of(Statement statement, @Nullable Boolean side) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "", "", "期初余额", "", "", Cents.show(statement.opening()), "", "", ""));
        List<Long> running = statement.running();
        for (int i = 0; i < statement.entries().size(); i++) {
            Entry entry = statement.entries().get(i);
            if (side == null || (side ? entry.income() != 0 : entry.expenditure() != 0)) {
                rows.add(row(entry, side == null ? Cents.show(running.get(i)) : ""));
            }
        }
        rows.add(List.of(
                "", "", "", "合计", Cents.show(statement.income()), Cents.show(statement.expenditure()), "", "", "", ""));
        rows.add(List.of("", "", "", "期末余额", "", "", Cents.show(statement.closing()), "", "", ""));
        return new SheetWords(MONEY, rows);
    }

    private static List<String> row(Entry entry, String balance) {
        return List.of(
                entry.day() == null ? "" : entry.day().toString(),
                entry.voucher(),
                entry.kind().isEmpty() ? "" : MoneyKind.titleOf(entry.kind()),
                entry.summary(),
                entry.income() == 0 ? "" : Cents.show(entry.income()),
                entry.expenditure() == 0 ? "" : Cents.show(entry.expenditure()),
                balance,
                entry.handler(),
                entry.witness(),
                entry.approver());
    }

    private static SheetWords special(SpecialForm form, SpecialTable table) {
        return new SheetWords(
                form.columns().stream().map(SpecialForm.Field::title).toList(),
                table.rows().stream()
                        .map(row -> form.columns().stream()
                                .map(field -> shown(field, row))
                                .toList())
                        .toList());
    }

    /** An amount with its separators; everything else as written. */
    static String shown(SpecialForm.Field field, Map<String, String> texts) {
        String text = texts.getOrDefault(field.key(), "");
        var cents = Cents.parse(text);
        return field.kind() == SpecialForm.Kind.MONEY && cents.isPresent() ? Cents.show(cents.getAsLong()) : text;
    }
}
