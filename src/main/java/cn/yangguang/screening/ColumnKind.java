package cn.yangguang.screening;

/** What a column of a table holds. */
enum ColumnKind {
    NONE
}
