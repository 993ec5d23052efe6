package cn.yangguang.confined;

/**
 * What a process may take.
 *
 * @param megabytes the heap
 * @param seconds for one file, from the first byte handed over to the last of the answer
 */
public record Limits(int megabytes, int seconds) {}
