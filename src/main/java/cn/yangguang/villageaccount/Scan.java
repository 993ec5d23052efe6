package cn.yangguang.villageaccount;

/** A photograph or scan that comes with a step, in the clear; sealed when kept. */
@SuppressWarnings("ArrayRecordComponent")
public record Scan(String name, String mediaType, byte[] content) {}
