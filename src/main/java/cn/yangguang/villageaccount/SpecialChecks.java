package cn.yangguang.villageaccount;

import static cn.yangguang.villageaccount.Finding.block;
import static cn.yangguang.villageaccount.Finding.tell;

import cn.yangguang.villageaccount.Finding.Code;
import cn.yangguang.villageaccount.SpecialForm.Check;
import cn.yangguang.villageaccount.SpecialForm.Field;
import cn.yangguang.villageaccount.SpecialForm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Whether a 专项公开 has what it must have and adds up. Pure. */
final class SpecialChecks {

    private final SpecialForm form;
    private final SpecialTable table;
    private final List<Finding> found = new ArrayList<>();

    private SpecialChecks(SpecialForm form, SpecialTable table) {
        this.form = form;
        this.table = table;
    }

    static List<Finding> of(SpecialForm form, SpecialTable table) {
        var checks = new SpecialChecks(form, table);
        checks.fields(form.head(), table.head(), 0);
        if (table.rows().isEmpty()) {
            checks.found.add(block(Code.EMPTY, 0));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            checks.fields(form.columns(), table.rows().get(i), i + 1);
        }
        // Sums are told only where every amount can be read.
        if (checks.found.stream().noneMatch(Finding::blocks)) {
            form.checks().forEach(checks::check);
        }
        return List.copyOf(checks.found);
    }

    private void fields(List<Field> fields, Map<String, String> texts, int line) {
        for (Field field : fields) {
            String text = texts.getOrDefault(field.key(), "");
            if (text.isBlank()) {
                if (field.required()) {
                    found.add(block(Code.FIELD_MISSING, line, field.title()));
                }
            } else if (field.kind() == Kind.MONEY && Cents.parse(text).isEmpty()
                    || field.kind() == Kind.NUMBER && !Cents.plain(text).matches("[0-9]{1,9}(?:\\.[0-9]{1,4})?")) {
                found.add(block(Code.NOT_MONEY, line, field.title(), text));
            }
        }
    }

    private void check(Check check) {
        switch (check.rule()) {
            case "SUM_IS" -> sumIs(check);
            case "HEAD_AT_MOST" -> atMost(check, head(check.first()), head(check.second()));
            case "COLUMN_AT_MOST" -> atMost(check, sum(check.first()), sum(check.second()));
            case "ROW_MINUS" -> rowMinus(check);
            case "SHOW" -> show(check);
            default -> throw new IllegalStateException(check.toString());
        }
    }

    private void sumIs(Check check) {
        long sum = sum(check.first());
        if (table.head().getOrDefault(check.second(), "").isBlank() && sum == 0) {
            return;
        }
        if (sum != head(check.second())) {
            found.add(block(
                    Code.SUM_DIFFERS,
                    0,
                    form.title(check.first()),
                    Cents.show(sum),
                    form.title(check.second()),
                    Cents.show(head(check.second())),
                    Cents.show(sum - head(check.second()))));
        }
    }

    private void atMost(Check check, long first, long second) {
        if (first > second) {
            found.add(block(
                    Code.MORE_THAN,
                    0,
                    form.title(check.first()),
                    Cents.show(first),
                    form.title(check.second()),
                    Cents.show(second)));
        }
    }

    private void rowMinus(Check check) {
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            long computed = amount(row, check.first()) - amount(row, check.second());
            if (computed != amount(row, check.third())) {
                found.add(block(
                        Code.ROW_DIFFERS,
                        i + 1,
                        form.title(check.third()),
                        Cents.show(amount(row, check.third())),
                        Cents.show(computed)));
            }
        }
    }

    private void show(Check check) {
        for (int i = 0; i < table.rows().size(); i++) {
            Map<String, String> row = table.rows().get(i);
            if (!row.getOrDefault(check.second(), "").isBlank()) {
                difference(check, i + 1, amount(row, check.first()), amount(row, check.second()));
            }
        }
        if (sum(check.second()) != 0) {
            difference(check, 0, sum(check.first()), sum(check.second()));
        }
    }

    private void difference(Check check, int line, long first, long second) {
        if (first != second) {
            found.add(tell(
                    Code.DIFFERENCE,
                    line,
                    form.title(check.first()),
                    Cents.show(first),
                    form.title(check.second()),
                    Cents.show(second),
                    Cents.show(second - first)));
        }
    }

    private long head(String key) {
        return amount(table.head(), key);
    }

    private long sum(String column) {
        return table.rows().stream().mapToLong(row -> amount(row, column)).sum();
    }

    private static long amount(Map<String, String> texts, String key) {
        OptionalLong read = Cents.parse(texts.getOrDefault(key, ""));
        return read.orElse(0);
    }
}
