package cn.yangguang.reportcheck;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables as a report holds them.
 *
 * @param form the form whose tables they are, which need not be the one of the year
 * @param figures by cell code, blank ones too; cells that were not found are absent
 * @param places where each cell stands, in words
 * @param used the lines they were read from
 */
record SeenTables(YearForm form, Map<String, Figure> figures, Map<String, String> places, Set<Line> used) {

    YearTables tables(int year) {
        var values = new HashMap<String, BigDecimal>();
        figures.forEach((code, figure) -> {
            if (figure.value() != null) {
                values.put(code, figure.value());
            }
        });
        return new YearTables(form.firstYear() <= year && year <= form.lastYear() ? year : form.firstYear(), values);
    }

    /** Codes of the tables of which something was found: T2, T3, T4, ST. */
    Set<String> found() {
        return figures.keySet().stream()
                .flatMap(code -> form.cell(code).stream())
                .map(FormCell::table)
                .collect(Collectors.toSet());
    }

    /** Cells that hold something that is no number, by their codes. */
    Map<String, String> strange() {
        return figures.entrySet().stream()
                .filter(e -> e.getValue().strange())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().text()));
    }

    /** 表3 第5行 · （一）予以公开 · 自然人. */
    String place(List<String> cells) {
        return cells.stream()
                .filter(places::containsKey)
                .findFirst()
                .map(code -> places.get(code)
                        + form.cell(code).map(cell -> " " + cell.place()).orElse(""))
                .orElse("");
    }
}
