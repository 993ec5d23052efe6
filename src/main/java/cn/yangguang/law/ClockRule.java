package cn.yangguang.law;

/**
 * What one cause does to the period for the reply.
 *
 * @param article where it is written, empty where nothing is
 */
public record ClockRule(ClockCause cause, ClockEffect effect, String article, Mark mark) {}
