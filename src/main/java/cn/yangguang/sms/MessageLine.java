package cn.yangguang.sms;

import java.time.Instant;

/** One recipient of a mailing, as the staff see it. @param attempt how often it was begun */
public record MessageLine(long id, String masked, MessageState state, String words, int attempt, Instant changedAt) {}
