package cn.yangguang.yearform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures on their way out of a file, with every mistake met so far. */
final class Collected {
    private static final int MOST_DIGITS = 18;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,10})?");

    private final int year;
    private final Optional<YearForm> form;
    private final Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    Collected(int year, int line) {
        this.year = year;
        this.form = YearForm.of(year);
        if (form.isEmpty()) {
            wrong(line, "year", "年度 " + year + " 没有年度报告表式，应为 2008 以后的年度");
        } else if (form.get().tables().isEmpty()) {
            wrong(line, "year", "年度 " + year + " 的报告没有统一的统计表，2014 年度起才有");
        }
    }

    boolean usable() {
        return form.filter(known -> !known.tables().isEmpty()).isPresent();
    }

    YearForm form() {
        return form.orElseThrow();
    }

    void wrong(int line, String field, String message) {
        problems.add(new ReadProblem(line, field, message));
    }

    /** Notes a figure; a cell may be named once. Whether the number suits the cell is for {@link YearChecks}. */
    void put(String code, int line, BigDecimal value) {
        if (!named(code, line)) {
            return;
        }
        if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > 6) {
            wrong(line, code, "数字太长，应在 18 位以内、小数 6 位以内");
        } else {
            values.put(code, value);
        }
    }

    /** A figure written as text; nothing at all is a blank. */
    void put(String code, int line, String text) {
        String digits = text.strip();
        if (digits.isEmpty()) {
            named(code, line);
        } else if (NUMBER.matcher(digits).matches()) {
            put(code, line, new BigDecimal(digits));
        } else {
            wrong(line, code, "“" + digits + "”不是数字");
        }
    }

    /** Notes that a cell is named; false when it was before or is none of the form. */
    boolean named(String code, int line) {
        if (form().cell(code).isEmpty()) {
            wrong(line, code, "表式 " + form().code() + " 中没有这一格");
            return false;
        }
        Integer before = lines.putIfAbsent(code, line);
        if (before != null) {
            wrong(line, code, "第 " + before + " 行已经有这一格");
        }
        return before == null;
    }

    TablesRead result(ReportingOrgan organ) {
        return problems.isEmpty()
                ? new TablesRead.Good(new YearTables(year, values), organ, lines)
                : new TablesRead.Bad(problems);
    }
}
