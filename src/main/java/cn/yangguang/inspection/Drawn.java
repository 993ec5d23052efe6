package cn.yangguang.inspection;

/**
 * A candidate that was drawn.
 *
 * @param rank place in the sample, from 1
 * @param key what it was drawn by: the smaller, the earlier
 */
public record Drawn(int rank, Candidate candidate, double key) {}
