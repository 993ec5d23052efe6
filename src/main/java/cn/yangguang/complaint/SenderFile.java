package cn.yangguang.complaint;

/**
 * A file that came with an entry: a stranger's, to be opened with care.
 *
 * @param n its number within the entry, from 1
 * @param size bytes
 */
public record SenderFile(int n, String name, String mediaType, long size) {}
