package cn.yangguang.opendata.web;

import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of a feed and of the page that shows the same. */
final class FeedAddress {

    private FeedAddress() {}

    /** @param below whether the address says whether units below are meant */
    static String query(PublicFilter filter, boolean below, String words) {
        return joined(below ? (filter.below() ? "1" : "0") : null, null, filter.category(), words);
    }

    /** The list or search with the same items. */
    static String page(PublicFilter filter, String words) {
        String organ = filter.organ();
        if (!words.isEmpty()) {
            return "/search" + joined(null, organ, filter.category(), words);
        }
        if (organ == null) {
            return filter.category() == null ? "/" : "/search" + joined(null, null, filter.category(), "");
        }
        return filter.category() == null
                ? PublicColumn.HOME.of(organ)
                : PublicColumn.CONTENT.of(organ) + joined(null, null, filter.category(), "");
    }

    private static String joined(
            @Nullable String below, @Nullable String organ, @Nullable String category, String words) {
        List<String> parts = new ArrayList<>();
        if (below != null) {
            parts.add("below=" + below);
        }
        if (category != null) {
            parts.add("category=" + category);
        }
        if (organ != null) {
            parts.add("organ=" + organ);
        }
        if (!words.isEmpty()) {
            parts.add("q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
