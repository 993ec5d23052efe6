package cn.yangguang.disclosure;

/** An edition was taken down; nothing derived from it may be shown any more. */
public record EditionWithdrawn(long disclosure, int edition, String organ, String indexNumber) {}
