package cn.yangguang.yearform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form of the yearly report: what it prints, in its order, and the places for its figures. */
public final class YearForm {
    private static final class Known {
        private static final List<YearForm> ALL =
                FormIndex.all().stream().map(FormFile::read).toList();
    }

    private final FormIndex index;
    private final List<FormPart> parts;
    private final List<FormTable> tables;
    private final Map<String, FormCell> cells = new LinkedHashMap<>();

    YearForm(FormIndex index, List<FormPart> parts, List<FormTable> tables) {
        this.index = index;
        this.parts = List.copyOf(parts);
        this.tables = List.copyOf(tables);
        tables.stream().flatMap(table -> table.cells().stream()).forEach(cell -> {
            if (cells.put(cell.code(), cell) != null) {
                throw new IllegalStateException("年报表式 " + index.code() + "：单元格“" + cell.code() + "”出现两次");
            }
        });
    }

    /** The form of a reporting year; empty before 2008. */
    public static Optional<YearForm> of(int year) {
        return Known.ALL.stream().filter(form -> form.index.covers(year)).findFirst();
    }

    /** Every form from the oldest on. */
    public static List<YearForm> all() {
        return Known.ALL;
    }

    /** 2008 (chapters only), 2014, 2019, 2021. */
    public String code() {
        return index.code();
    }

    public Era era() {
        return index.era();
    }

    /** First reporting year. */
    public int firstYear() {
        return index.firstYear();
    }

    /** Last reporting year; {@link Integer#MAX_VALUE} while in force. */
    public int lastYear() {
        return index.lastYear();
    }

    /** The documents that set it. */
    public String basis() {
        return index.basis();
    }

    /** 临河镇2025年政府信息公开工作年度报告. */
    public String title(String organ, int year) {
        return index.title().replace("{单位}", organ).replace("{年}", String.valueOf(year));
    }

    public List<FormPart> parts() {
        return parts;
    }

    /** Its tables in order; none before 2014. A table that no part names is an annex: the 统计表. */
    public List<FormTable> tables() {
        return tables;
    }

    public Optional<FormTable> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    /** Every place for a figure in the order of the form. */
    public List<FormCell> cells() {
        return List.copyOf(cells.values());
    }

    public Optional<FormCell> cell(String code) {
        return Optional.ofNullable(cells.get(code));
    }

    @Override
    public String toString() {
        return "YearForm " + code();
    }
}
