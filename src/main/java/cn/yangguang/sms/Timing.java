package cn.yangguang.sms;

import java.time.Duration;

/**
 * How patient a line is.
 *
 * @param answer how long an answer is waited for before nobody knows
 * @param beat after how much silence the gateway is asked whether it is there; three unanswered ones end the connection
 * @param again wait before the second try to connect; doubles up to {@code longest}
 * @param idle how long the line sleeps when there is nothing to do
 * @param sweep how often it looks for what is late
 */
record Timing(
        Duration connect,
        Duration answer,
        Duration beat,
        Duration again,
        Duration longest,
        Duration idle,
        Duration sweep) {

    static final Timing USUAL = new Timing(
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofMinutes(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10));
}
