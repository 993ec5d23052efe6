package cn.yangguang.yearform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One line of the list of forms: forms.csv. */
record FormIndex(String code, Era era, int firstYear, int lastYear, String basis, String title) {
    private static final List<String> COLUMNS = List.of("代码", "时期", "起始年度", "终止年度", "依据", "标题", "标记");

    static List<FormIndex> all() {
        return of(DataFile.of("forms.csv", COLUMNS));
    }

    /** @throws IllegalStateException when a year would have two forms or a code stands twice */
    static List<FormIndex> of(List<DataLine> lines) {
        Set<String> codes = new HashSet<>();
        int free = 0;
        for (DataLine line : lines) {
            if (!codes.add(line.needed("代码"))) {
                throw line.wrong("“代码”的值“" + line.text("代码") + "”已经用过");
            }
            if (line.number("起始年度") < free) {
                throw line.wrong("起始年度 " + line.text("起始年度") + " 与前一种表式重叠，请给前一行写上终止年度");
            }
            free = line.text("终止年度").isEmpty() ? Integer.MAX_VALUE : line.number("终止年度") + 1;
        }
        return lines.stream().map(FormIndex::of).toList();
    }

    static List<FormIndex> parse(String text) {
        return of(DataFile.parse("forms.csv", text, COLUMNS));
    }

    private static FormIndex of(DataLine line) {
        int first = line.number("起始年度");
        int last = line.text("终止年度").isEmpty() ? Integer.MAX_VALUE : line.number("终止年度");
        if (last < first) {
            throw line.wrong("终止年度早于起始年度");
        }
        return new FormIndex(
                line.needed("代码"), line.one("时期", Era.class), first, last, line.needed("依据"), line.needed("标题"));
    }

    boolean covers(int year) {
        return year >= firstYear && year <= lastYear;
    }
}
