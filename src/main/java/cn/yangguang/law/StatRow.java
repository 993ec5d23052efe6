package cn.yangguang.law;

/**
 * A row of a statistical form.
 *
 * @param parent code of the row above it, empty for a chief row
 * @param title official words
 */
public record StatRow(StatForm form, String code, String parent, String title) {}
