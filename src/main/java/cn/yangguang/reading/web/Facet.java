package cn.yangguang.reading.web;

/** A code a list can be narrowed to, with its title and the number of items. */
public record Facet(String code, String title, long count) {}
