package cn.yangguang.screening;

/** Columns as people call them: A, B, …, Z, AA. */
final class ColumnName {

    private ColumnName() {}

    static String of(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
