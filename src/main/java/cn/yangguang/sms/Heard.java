package cn.yangguang.sms;

import org.jspecify.annotations.Nullable;

/** What came from the gateway. A reply is what has to be said back, once what was heard is kept. */
sealed interface Heard {

    /** The answer to the login: empty words when it succeeded. */
    record LoggedIn(String problem) implements Heard {}

    /** The answer to the part handed over under this sequence number. */
    record Answered(int sequence, Verdict verdict) implements Heard {}

    /**
     * A delivery report.
     *
     * @param number of the message at the gateway
     * @param phone who it was for
     * @param stat such as {@code DELIVRD}
     * @param submitted when the gateway had it, {@code yyMMddHHmm}, or empty
     */
    record Reported(String number, String phone, String stat, String submitted, Object reply) implements Heard {}

    /** Somebody wrote. */
    record Received(String number, String phone, String text, Object reply) implements Heard {}

    /** Asked whether we are there, or told goodbye. */
    record Asked(Object reply, boolean goodbye) implements Heard {}

    /** A sign of life that needs nothing. */
    record Alive() implements Heard {}

    /** Nothing we know. */
    record Odd(@Nullable String what) implements Heard {}
}
