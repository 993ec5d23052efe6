package cn.yangguang.page;

/**
 * A page that says what went wrong.
 *
 * @param incident number under which the log tells more, or empty
 */
public record MistakeView(int status, String reason, String incident) {}
