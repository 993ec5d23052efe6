package cn.yangguang.reading.web;

import cn.yangguang.catalogue.Fields;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicSort;
import cn.yangguang.search.Validity;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a reader's address asks for, forgivingly: a page that does not exist is the nearest one, a word that means
 * nothing asks for nothing. Programs are answered strictly instead ({@link ApiAsked}).
 */
final class Asked {

    static final int FIRST_YEAR = 1949;
    static final int LAST_YEAR = 2200;
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private Asked() {}

    /** @return a page from 1 to {@code pages} */
    static int page(@Nullable String text, int pages) {
        Integer page = number(text);
        return page == null ? 1 : Math.clamp(page, 1, pages);
    }

    static @Nullable Integer year(@Nullable String text) {
        Integer year = number(text);
        return year == null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
    }

    static @Nullable String code(@Nullable String text) {
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    /** Code of a field of 基层政务公开. */
    static @Nullable String field(@Nullable String text) {
        return text != null && Fields.find(text).isPresent() ? text : null;
    }

    /** The order asked for; the best first when there are words and nothing else is asked for. */
    static PublicSort sort(@Nullable String text, @Nullable String words) {
        boolean searching = words != null && !words.isBlank();
        PublicSort usual = searching ? PublicSort.RELEVANCE : PublicSort.NEWEST;
        return Optional.ofNullable(text)
                .flatMap(PublicSort::of)
                .filter(sort -> searching || sort != PublicSort.RELEVANCE)
                .orElse(usual);
    }

    static @Nullable Validity validity(@Nullable String text) {
        return text == null ? null : Validity.of(text).orElse(null);
    }

    /** The search line without control characters, cut to what the search takes. */
    static String line(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() > PublicFilter.LONGEST_SEARCH ? line.substring(0, PublicFilter.LONGEST_SEARCH) : line;
    }

    /** The number, or null when the text is none that fits. */
    static @Nullable Integer number(@Nullable String text) {
        if (text == null || !text.matches("-?[0-9]{1,9}")) {
            return null;
        }
        return Integer.valueOf(text);
    }
}
