package cn.yangguang.directive;

/**
 * A paper or photograph that came with a step, made anew of what it shows.
 *
 * @param seq the step it came with
 */
public record Enclosed(long id, int seq, String name, String hash) {}
