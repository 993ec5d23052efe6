package cn.yangguang.remedy;

/** A detail that a form asks for. */
public record RemedyAsked(RemedyDetail detail, boolean required) {}
