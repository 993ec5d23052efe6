package cn.yangguang.reading;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.Read;
import cn.yangguang.search.Validity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which published items somebody asks for; null and an empty list leave the question open.
 *
 * @param below whether the organ's lower units (下级单位) are meant as well
 * @param year year of the first publication
 * @param category code of a category
 * @param field code of a field of 基层政务公开; an item stands in the field of its matter
 * @param channel code of a channel
 * @param validity whether what it says still holds
 * @param words all must occur in the title, summary, text, index number or document number
 */
public record PublicFilter(
        @Nullable String organ,
        boolean below,
        @Nullable Integer year,
        @Nullable String category,
        @Nullable String field,
        @Nullable String channel,
        @Nullable Validity validity,
        List<String> words,
        PublicSort sort) {

    public static final PublicFilter ALL =
            new PublicFilter(null, false, null, null, null, null, null, List.of(), PublicSort.NEWEST);

    public static final int LONGEST_SEARCH = 100;
    private static final int MOST_WORDS = 6;

    public PublicFilter {
        words = List.copyOf(words);
    }

    /** What the organ itself published. */
    public static PublicFilter of(String organ) {
        return ALL.inOrgan(organ);
    }

    public PublicFilter inOrgan(@Nullable String wanted) {
        return new PublicFilter(wanted, below, year, category, field, channel, validity, words, sort);
    }

    /** The same with what the organ's lower units published (含下级单位). */
    public PublicFilter withBelow() {
        return withBelow(true);
    }

    public PublicFilter withBelow(boolean wanted) {
        return new PublicFilter(organ, wanted, year, category, field, channel, validity, words, sort);
    }

    public PublicFilter inYear(@Nullable Integer wanted) {
        return new PublicFilter(organ, below, wanted, category, field, channel, validity, words, sort);
    }

    public PublicFilter inCategory(@Nullable String wanted) {
        return new PublicFilter(organ, below, year, wanted, field, channel, validity, words, sort);
    }

    public PublicFilter inField(@Nullable String wanted) {
        return new PublicFilter(organ, below, year, category, wanted, channel, validity, words, sort);
    }

    public PublicFilter byChannel(@Nullable String wanted) {
        return new PublicFilter(organ, below, year, category, field, wanted, validity, words, sort);
    }

    public PublicFilter valid(@Nullable Validity wanted) {
        return new PublicFilter(organ, below, year, category, field, channel, wanted, words, sort);
    }

    public PublicFilter sorted(PublicSort wanted) {
        return new PublicFilter(organ, below, year, category, field, channel, validity, words, wanted);
    }

    /** The words of a search line; control characters part words, what is beyond the limits is left out. */
    public PublicFilter searching(String line) {
        String head = line.length() > LONGEST_SEARCH ? line.substring(0, LONGEST_SEARCH) : line;
        List<String> found = Arrays.stream(head.split("[\\s\\p{Cntrl}\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new PublicFilter(organ, below, year, category, field, channel, validity, found, sort);
    }

    /** Whether the list is narrowed by anything but the organ and words. */
    public boolean narrowed() {
        return year != null || category != null || field != null || channel != null || validity != null;
    }

    /** What an answer to this question is made from. */
    Read read() {
        if (organ == null) {
            return Read.below(Change.EVERY, category);
        }
        return below ? Read.below(organ, category) : Read.list(organ, category);
    }
}
