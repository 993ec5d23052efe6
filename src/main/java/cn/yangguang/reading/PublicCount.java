package cn.yangguang.reading;

/** How many published items fall under a code (of a category or a channel) or a year. */
public record PublicCount(String code, long count) {}
