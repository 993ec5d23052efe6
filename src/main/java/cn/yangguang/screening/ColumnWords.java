package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of headings, as {@code columns.csv} has them. */
final class ColumnWords {

    private static final int LONGEST_HEADING = 24;
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔<][^)\\]】〕>]*[)\\]】〕>]");
    private static final Pattern BLANK = Pattern.compile("[\\s:：、/]+");
    private static final Map<String, ColumnKind> WORDS = read();
    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private ColumnWords() {}

    /** What the heading says; {@link ColumnKind#NONE} when it is none. The word nearest its end counts, then the longest. */
    static ColumnKind kind(String heading) {
        String bare = bare(heading);
        if (bare.length() > LONGEST_HEADING) {
            return ColumnKind.NONE;
        }
        for (int end = bare.length(); end > 0; end--) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                ColumnKind kind = WORDS.get(bare.substring(start, end));
                if (kind != null && (end - start > 1 || bare.length() <= 3)) {
                    return kind;
                }
            }
        }
        return ColumnKind.NONE;
    }

    /** What the words say when they are a heading and nothing else. */
    static ColumnKind exactly(String heading) {
        return WORDS.getOrDefault(bare(heading), ColumnKind.NONE);
    }

    /** What the words of a line of headings say, where nothing parts them: from the left, the longest word first. */
    static List<ColumnKind> kindsIn(String headings) {
        String bare = BLANK.matcher(headings.toUpperCase(Locale.ROOT)).replaceAll("");
        List<ColumnKind> kinds = new ArrayList<>();
        int at = 0;
        while (at < bare.length()) {
            int end = Math.min(bare.length(), at + LONGEST_WORD);
            while (end > at + 1 && !WORDS.containsKey(bare.substring(at, end))) {
                end--;
            }
            if (end > at + 1) {
                kinds.add(WORDS.get(bare.substring(at, end)));
            }
            at = end;
        }
        return kinds;
    }

    private static String bare(String heading) {
        String bare = BLANK.matcher(heading.toUpperCase(Locale.ROOT)).replaceAll("");
        String short_ = REMARK.matcher(bare).replaceAll("");
        return short_.isEmpty() ? bare : short_;
    }

    private static Map<String, ColumnKind> read() {
        Map<String, ColumnKind> words = new HashMap<>();
        for (String line : DataLines.table("columns.csv")) {
            String[] cells = line.split(",", 2);
            for (String word : cells[1].split("\\s+")) {
                words.putIfAbsent(bare(Plain.of(word).text()), ColumnKind.valueOf(cells[0]));
            }
        }
        return words;
    }
}
