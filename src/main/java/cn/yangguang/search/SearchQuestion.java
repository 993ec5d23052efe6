package cn.yangguang.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; null leaves a filter open. Any line is a valid question; an empty one asks for everything
 * within the filters.
 *
 * @param line the words as typed; what is beyond {@link #LONGEST} characters is not read
 * @param organ key of an organ
 * @param below whether the items of all organs below it are meant as well
 * @param year year of the first publication
 * @param category code of a category
 * @param field code of a field of 基层政务公开
 * @param channel code of a channel
 * @param offset how many hits to leave out, at least 0
 * @param size how many hits to give, at least 0 and at most {@link #LARGEST}
 */
public record SearchQuestion(
        String line,
        @Nullable String organ,
        boolean below,
        @Nullable Integer year,
        @Nullable String category,
        @Nullable String field,
        @Nullable String channel,
        @Nullable Validity validity,
        SearchSort sort,
        int offset,
        int size) {

    /** Most characters of a line that are read. */
    public static final int LONGEST = 200;

    /** Most hits of one answer. */
    public static final int LARGEST = 100;

    public SearchQuestion {
        line = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        offset = Math.max(0, offset);
        size = Math.clamp(size, 0, LARGEST);
    }

    /** The first {@code size} hits for a line, the best first. */
    public static SearchQuestion of(String line, int size) {
        return new SearchQuestion(line, null, true, null, null, null, null, null, SearchSort.RELEVANCE, 0, size);
    }
}
