package cn.yangguang.tally;

/** A sum that was not what the records say. */
public record Difference(String organ, int year, String key, long kept, long counted) {}
