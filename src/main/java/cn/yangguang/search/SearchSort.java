package cn.yangguang.search;

/** The orders of a result: by relevance, by day of first publication, by 生成日期 (the newest first, undated last). */
public enum SearchSort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    FORMATION
}
