package cn.yangguang.dissection;

/**
 * Something a file carries besides what it shows.
 *
 * @param where in words for a person, without the hidden words themselves
 * @param count how many of them there
 */
public record Trace(TraceKind kind, String where, int count) {}
