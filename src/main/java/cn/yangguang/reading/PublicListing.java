package cn.yangguang.reading;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total items that answer the question, on all pages
 * @param page counted from 1
 * @param size most items on a page
 */
public record PublicListing(long total, int page, int size, List<PublicSummary> items) {

    public PublicListing {
        items = List.copyOf(items);
    }

    /** Number of the last page, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
