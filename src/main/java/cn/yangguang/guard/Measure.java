package cn.yangguang.guard;

/** What is measured. Its words are the message {@code guard.measure.<NAME>}; its value is dated data ({@code [PC]}: the law is silent). */
public enum Measure {
    IMPORT_DAYS,
    EXTENSIONS_A_DAY,
    EXTENSION_PERCENT,
    NOT_HELD_PERCENT,
    REFUSED_PERCENT,
    CASES_AT_LEAST,
    BLOCKS_RELEASED_A_MONTH,
    WARNINGS_RELEASED_PERCENT,
    BURST_DAYS,
    BURST_PERCENT,
    BURST_ITEMS
}
