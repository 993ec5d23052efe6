package cn.yangguang.page;

/** One of several in a form: what is sent, and what is read. */
public record Choice(String value, String label) {}
