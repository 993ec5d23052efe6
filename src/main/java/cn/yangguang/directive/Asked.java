package cn.yangguang.directive;

/** A detail that a form asks for. */
public record Asked(Detail detail, boolean required) {}
