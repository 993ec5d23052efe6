package cn.yangguang.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of a data file of the law; every complaint names file, line, column and remedy. */
final class LawRow {
    private final String file;
    private final int line;
    private final List<String> header;
    private final List<String> cells;

    LawRow(String file, int line, List<String> header, List<String> cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
        if (cells.size() != header.size()) {
            throw wrong("有 " + cells.size() + " 列，应为 " + header.size() + " 列");
        }
    }

    IllegalStateException wrong(String what) {
        return new IllegalStateException("法规数据文件 " + file + " 第 " + line + " 行：" + what);
    }

    private IllegalStateException wrong(String column, String remedy) {
        return wrong("“" + column + "”的值“" + text(column) + "”不对，" + remedy);
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
            throw wrong(column, "应为整数");
        }
        return Integer.parseInt(text(column));
    }

    int numberOr(String column, int whenEmpty) {
        return text(column).isEmpty() ? whenEmpty : number(column);
    }

    boolean yes(String column) {
        return switch (text(column)) {
            case "是" -> true;
            case "否" -> false;
            default -> throw wrong(column, "应为“是”或者“否”");
        };
    }

    LocalDate date(String column) {
        return dateIfAny(column).orElseThrow(() -> wrong("“" + column + "”不能为空"));
    }

    Optional<LocalDate> dateIfAny(String column) {
        try {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeException e) {
            throw wrong(column, "应为 2019-05-15 这样的日期");
        }
    }

    <E extends Enum<E>> E one(String column, Class<E> of) {
        return one(column, text(column), of);
    }

    /** Any number of names, parted by semicolons. */
    <E extends Enum<E>> List<E> all(String column, Class<E> of) {
        return Arrays.stream(text(column).split(";"))
                .filter(part -> !part.isBlank())
                .map(part -> one(column, part.strip(), of))
                .toList();
    }

    private <E extends Enum<E>> E one(String column, String name, Class<E> of) {
        List<E> known = List.of(of.getEnumConstants());
        return known.stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        wrong(column, "应为" + known.stream().map(Enum::name).collect(Collectors.joining("、"))));
    }

    /** What the row says with the days of its force, from the columns 生效日 and 失效日. */
    <T> Dated<T> dated(T value) {
        LocalDate from = date("生效日");
        LocalDate to = dateIfAny("失效日").orElse(LocalDate.MAX);
        if (to.isBefore(from)) {
            throw wrong("失效日", "早于生效日");
        }
        return new Dated<>(value, from, to, this);
    }
}
