package cn.yangguang.screening;

/**
 * A slip in a text.
 *
 * @param code of {@code rules.csv}
 * @param start first character
 * @param end after the last
 * @param advice one sentence: what to write instead
 */
record WordingSlip(String code, int start, int end, String advice) {}
