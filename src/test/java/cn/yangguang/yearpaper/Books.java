package cn.yangguang.yearpaper;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.YearForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Books of a demonstration county, each cell with a number of its own. */
final class Books {

    private Books() {}

    static Book of(int year) {
        YearForm form = YearForm.of(year).orElseThrow();
        var values = new TreeMap<String, BigDecimal>();
        int next = 100;
        for (FormCell cell : form.cells()) {
            values.put(cell.code(), BigDecimal.valueOf(next++));
        }
        List<Book.Part> parts = form.parts().stream()
                .map(part -> new Book.Part(
                        part.number(), part.heading(), part.tableCode() == null ? "这一部分的文字（演示）。\n第二段。" : ""))
                .toList();
        return new Book(
                "demo",
                "演示县演示镇人民政府",
                ReportingOrgan.Level.TOWNSHIP,
                year,
                "根据《中华人民共和国政府信息公开条例》编制（演示）。",
                parts,
                values,
                List.of(new Book.Adjustment(
                        form.cells().getFirst().code(), "规章 · 本年制发件数", BigDecimal.ONE, BigDecimal.TWO, "演示原因")),
                List.of(),
                LocalDate.of(year + 1, 1, 20),
                "联系电话：0000-0000000",
                List.of());
    }
}
