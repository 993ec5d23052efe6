package cn.yangguang.traffic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request is worth: what is rendered or served from memory is cheap, what reads many rows is not. */
public enum Cost {
    /** A page, a file, a style sheet, an answer of the interface. */
    PAGE(1),
    /** 搜索建议, asked for at every key. */
    SUGGESTION(2),
    /** A question to the index. */
    SEARCH(5),
    /** A whole list or a document made on the spot. */
    TABLE(20);

    private static final Pattern WORDS = Pattern.compile("(?:^|&)(?:q|%71)=[^&]");

    private final int points;

    Cost(int points) {
        this.points = points;
    }

    /** Points of the visitor's budget. */
    public int points() {
        return points;
    }

    /** The cost of what is asked for; words for the interface's list or for a feed are a question to the index. */
    public static Cost of(String path, @Nullable String query) {
        Cost cost = of(path);
        boolean words = query != null
                && (path.startsWith("/api/v1/disclosures") || path.contains("/feed."))
                && WORDS.matcher(query).find();
        return cost == PAGE && words ? SEARCH : cost;
    }

    /** The cost of what stands under this path. */
    public static Cost of(String path) {
        if (path.endsWith(".csv") || path.endsWith(".docx") || path.endsWith(".jsonl") || path.endsWith(".zip")) {
            return TABLE;
        }
        if (path.contains("/suggest")) {
            return SUGGESTION;
        }
        return path.startsWith("/search") || path.startsWith("/api/v1/search") ? SEARCH : PAGE;
    }
}
