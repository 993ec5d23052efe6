package cn.yangguang.villageaccount;

import java.util.List;

/** The published text of a sheet: a table with its caption and heads, everything escaped. */
final class SheetHtml {

    private SheetHtml() {}

    static String of(Sheet sheet, Content content, String item, String title) {
        var html = new StringBuilder();
        if (content instanceof Statement statement) {
            Boolean side = item.equals(SheetEditions.INCOME)
                    ? Boolean.TRUE
                    : item.equals(SheetEditions.EXPENDITURE) ? Boolean.FALSE : null;
            table(html, title + "（单位：元）", SheetWords.of(statement, side));
            totals(html, statement, side == null || side);
            html.append("<p>期初余额＋收入－支出＝期末余额：").append(equation(statement)).append("。全部收支明细见附件。</p>");
        } else if (content instanceof SpecialTable table) {
            SpecialForm form = SpecialForm.of(sheet.kind());
            form.head().forEach(field -> {
                String text = SheetWords.shown(field, table.head());
                if (!text.isEmpty()) {
                    html.append("<p>")
                            .append(escaped(field.title() + "：" + text))
                            .append("</p>");
                }
            });
            table(html, title, SheetWords.of(sheet, content));
        }
        return html.toString();
    }

    /** 100.00＋50.00－30.00＝120.00 */
    static String equation(Statement statement) {
        return Cents.show(statement.opening()) + "＋" + Cents.show(statement.income()) + "－"
                + Cents.show(statement.expenditure()) + "＝" + Cents.show(statement.closing());
    }

    private static void totals(StringBuilder html, Statement statement, boolean income) {
        List<List<String>> rows = statement.totals(income).entrySet().stream()
                .map(total -> List.of(MoneyKind.titleOf(total.getKey()), Cents.show(total.getValue())))
                .toList();
        if (!rows.isEmpty()) {
            table(html, income ? "各项收入分类合计" : "各项支出分类合计", new SheetWords(List.of("类别", "金额（元）"), rows));
        }
    }

    private static void table(StringBuilder html, String caption, SheetWords words) {
        html.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        words.columns()
                .forEach(name -> html.append("<th>").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : words.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append(cell.matches("-?[0-9,]+\\.[0-9]{2}") ? "<td align=\"right\">" : "<td>")
                    .append(escaped(cell))
                    .append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static String escaped(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
