package cn.yangguang.villageaccount;

import java.util.List;
import java.util.Optional;

/**
 * A kind of income or expenditure as the rules of 财务公开 list them ({@code money-kinds.csv}).
 *
 * @param code such as {@code S02} (收入) or {@code Z04} (支出)
 */
public record MoneyKind(String code, boolean income, String title) {

    private static final List<MoneyKind> ALL = Lines.of("money-kinds.csv").stream()
            .map(cells -> new MoneyKind(cells[0], cells[1].equals("收入"), cells[2]))
            .toList();

    public static List<MoneyKind> all() {
        return ALL;
    }

    /** The kind of this code or title. */
    static Optional<MoneyKind> of(String written) {
        String plain = written.replaceAll("\\s", "");
        return ALL.stream()
                .filter(kind -> kind.code.equalsIgnoreCase(plain) || kind.title.equals(plain))
                .findFirst();
    }

    /** The title of a code; 未分类 without one. */
    public static String titleOf(String code) {
        return of(code).map(MoneyKind::title).orElse("未分类");
    }
}
