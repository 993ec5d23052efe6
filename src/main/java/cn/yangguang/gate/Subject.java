package cn.yangguang.gate;

/** One version of something that is published, by the numbers the module above knows it by. */
public record Subject(long item, int version) {}
