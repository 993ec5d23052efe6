package cn.yangguang.yearform;

import java.util.List;

/** One row of a data file of the forms; every complaint names file, line and remedy. */
final class DataLine {
    private final String file;
    private final int number;
    private final List<String> header;
    private final List<String> cells;

    DataLine(String file, int number, List<String> header, List<String> cells) {
        this.file = file;
        this.number = number;
        this.header = header;
        this.cells = cells;
        if (cells.size() != header.size()) {
            throw wrong("有 " + cells.size() + " 列，应为 " + header.size() + " 列");
        }
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException("年报表式数据文件 " + file + " 第 " + number + " 行：" + what);
    }

    /** May be empty. */
    String text(String column) {
        return cells.get(header.indexOf(column));
    }

    String needed(String column) {
        if (text(column).isEmpty()) {
            throw wrong("“" + column + "”不能为空");
        }
        return text(column);
    }

    int number(String column) {
        if (!text(column).matches("\\d{1,6}")) {
            throw wrong("“" + column + "”的值“" + text(column) + "”不对，应为整数");
        }
        return Integer.parseInt(text(column));
    }

    <E extends Enum<E>> E one(String column, Class<E> of) {
        return one(column, text(column), of);
    }

    /** The parts of a cell that are divided by semicolons. */
    List<String> parts(String column) {
        return text(column).isEmpty() ? List.of() : List.of(text(column).split(";"));
    }

    <E extends Enum<E>> List<E> all(String column, Class<E> of) {
        return parts(column).stream().map(part -> one(column, part, of)).toList();
    }

    private <E extends Enum<E>> E one(String column, String name, Class<E> of) {
        List<E> known = List.of(of.getEnumConstants());
        return known.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("“" + column + "”的值“" + name + "”不对，应为 " + known + " 之一"));
    }
}
