package cn.yangguang.yearform;

/**
 * How a figure is counted.
 *
 * @param unit 件, 条, 万元 …
 */
public record Measure(CellKind kind, String unit) {}
