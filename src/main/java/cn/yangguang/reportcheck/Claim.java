package cn.yangguang.reportcheck;

/**
 * A number of the prose and what it speaks of.
 *
 * @param denied said without a number: 未收到申请
 * @param quote the clause
 */
record Claim(Subject subject, Amount amount, boolean denied, String quote) {}
