package cn.yangguang.tabular;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A merged range of a worksheet: lines counted from 1, columns from 0, all ends included. */
record Merge(int top, int left, int bottom, int right) {
    private static final Pattern REF = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    static @Nullable Merge of(String ref) {
        Matcher m = REF.matcher(ref.toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            return null;
        }
        return new Merge(
                Integer.parseInt(m.group(2)), column(m.group(1)), Integer.parseInt(m.group(4)), column(m.group(3)));
    }

    /** 0 for A, 26 for AA. */
    static int column(String letters) {
        int column = 0;
        for (char c : letters.toCharArray()) {
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    /** A for 0, AA for 26. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    boolean covers(int line, int column) {
        return line >= top && line <= bottom && column >= left && column <= right;
    }

    boolean isWide() {
        return right > left;
    }
}
