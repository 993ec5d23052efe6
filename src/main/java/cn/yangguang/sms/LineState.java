package cn.yangguang.sms;

import java.time.Instant;

/** How the connection to a gateway stands. @param words what hinders it, or empty */
public record LineState(boolean connected, String words, Instant since) {}
