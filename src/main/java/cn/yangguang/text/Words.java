package cn.yangguang.text;

/**
 * Gathers the words of one file up to the limit: runs of blanks become one, control characters none, and a line that was
 * only broken by the width of the paper is mended where Chinese stands on both sides.
 */
final class Words {

    /** Thrown when nothing more is taken; what was gathered stays. */
    static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("full", null, false, false);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private char gap;
    private boolean cut;

    Words(int most) {
        this.most = most;
    }

    /** Running text with its own line ends. */
    void add(CharSequence some) {
        for (int i = 0; i < some.length(); i++) {
            char c = some.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                line();
            } else if (c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || Character.isISOControl(c)) {
                blank();
            } else {
                put(c);
            }
        }
    }

    /** A line as it stands on paper: its end is no end of a word in Chinese. */
    void paperLine(CharSequence some) {
        int before = text.length();
        char open = gap;
        if (before > 0 && !some.isEmpty() && open == '\n') {
            char first = firstOf(some);
            gap = han(text.charAt(before - 1)) && han(first) ? 0 : '\n';
        }
        add(some);
        line();
    }

    void blank() {
        gap = gap == '\n' ? gap : ' ';
    }

    void line() {
        gap = '\n';
    }

    void cut() {
        cut = true;
    }

    FileText read() {
        return FileText.of(text.toString(), cut);
    }

    private void put(char c) {
        if (gap != 0 && !text.isEmpty()) {
            text.append(gap);
        }
        gap = 0;
        if (text.length() >= most) {
            cut = true;
            throw new Full();
        }
        text.append(c);
    }

    private static char firstOf(CharSequence some) {
        int i = 0;
        while (i < some.length() - 1 && some.charAt(i) <= ' ') {
            i++;
        }
        return some.charAt(i);
    }

    private static boolean han(char c) {
        return Character.isIdeographic(c) || c == '、' || c == '，';
    }
}
