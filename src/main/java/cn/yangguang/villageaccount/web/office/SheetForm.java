package cn.yangguang.villageaccount.web.office;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.page.Typed;
import cn.yangguang.villageaccount.Cents;
import cn.yangguang.villageaccount.Entry;
import cn.yangguang.villageaccount.MoneyKind;
import cn.yangguang.villageaccount.Statement;
import cn.yangguang.villageaccount.StatementImport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The form of a money sheet as it was typed.
 *
 * @param period such as 2016年3月
 * @param rows texts by the standard names of the columns
 * @param known day of publication when the sheet was public before, else empty
 * @param members who checked it then
 */
public record SheetForm(
        String village,
        String unit,
        String period,
        String opening,
        String closing,
        String known,
        String members,
        List<Map<String, String>> rows) {

    /** Rows of a fresh form, and how many more are added at once. */
    static final int ROWS = 5;

    private static final int MOST_ROWS = 500;

    public SheetForm {
        rows = List.copyOf(rows);
    }

    static SheetForm read(HttpServletRequest request) {
        List<List<String>> columns = StatementImport.TITLES.stream()
                .map(title -> Typed.all(request, title))
                .toList();
        int count = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Map<String, String>> rows = IntStream.range(0, Math.min(count, MOST_ROWS))
                .mapToObj(row -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    for (int c = 0; c < columns.size(); c++) {
                        texts.put(
                                StatementImport.TITLES.get(c),
                                row < columns.get(c).size() ? columns.get(c).get(row) : "");
                    }
                    return texts;
                })
                .toList();
        return new SheetForm(
                Typed.line(request, "village"),
                Typed.line(request, "unit"),
                Typed.line(request, "period"),
                Typed.line(request, "opening"),
                Typed.line(request, "closing"),
                Typed.line(request, "known"),
                Typed.line(request, "members"),
                rows);
    }

    static SheetForm of(String village, String unit, CoveredPeriod period, Statement statement) {
        List<Map<String, String>> rows = new ArrayList<>();
        statement.entries().forEach(entry -> rows.add(row(entry)));
        Long closing = statement.writtenClosing();
        return new SheetForm(
                village,
                unit,
                period.toString(),
                Cents.bare(statement.opening()),
                closing == null ? "" : Cents.bare(closing),
                "",
                "",
                rows);
    }

    /** With room for more rows. */
    SheetForm withRoom() {
        List<Map<String, String>> more = new ArrayList<>(rows);
        for (int i = 0; i < ROWS && more.size() < MOST_ROWS; i++) {
            more.add(Map.of());
        }
        return new SheetForm(village, unit, period, opening, closing, known, members, more);
    }

    Optional<CoveredPeriod> time() {
        return CoveredPeriod.parse(period);
    }

    /** The titles of the columns. */
    public List<String> titles() {
        return StatementImport.TITLES;
    }

    private static Map<String, String> row(Entry entry) {
        Long balance = entry.balance();
        return Map.of(
                "日期",
                entry.day() == null ? "" : entry.day().toString(),
                "凭证号",
                entry.voucher(),
                "摘要",
                entry.summary(),
                "收入",
                entry.income() == 0 ? "" : Cents.bare(entry.income()),
                "支出",
                entry.expenditure() == 0 ? "" : Cents.bare(entry.expenditure()),
                "余额",
                balance == null ? "" : Cents.bare(balance),
                "经手人",
                entry.handler(),
                "证明人",
                entry.witness(),
                "审批人",
                entry.approver(),
                "类别",
                entry.kind().isEmpty() ? "" : MoneyKind.titleOf(entry.kind()));
    }
}
