package cn.yangguang.reading.web;

import java.util.List;

/** A page of items; {@code total} counts all pages. */
record ApiList(long total, int page, int size, List<ApiSummary> items) {}
