package cn.yangguang.guard;

import java.time.LocalDate;

/**
 * How an application ended.
 *
 * @param notHeld whether something was answered with 信息不存在
 * @param refused whether something was refused
 * @param extended whether its period was extended
 */
record Ended(String organ, LocalDate on, boolean notHeld, boolean refused, boolean extended) {}
