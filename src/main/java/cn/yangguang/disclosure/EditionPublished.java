package cn.yangguang.disclosure;

/** An edition was published. Stored with the publication in one transaction; delivered afterwards, at least once. */
public record EditionPublished(long disclosure, int edition, String organ, String indexNumber) {}
