package cn.yangguang.casefile;

/** A file of a case file and what it is. */
record Listed(String name, String title) {}
