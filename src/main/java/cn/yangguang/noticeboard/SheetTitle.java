package cn.yangguang.noticeboard;

/**
 * A title in lines of about the same length.
 *
 * @param lines with line breaks
 * @param size in points
 */
record SheetTitle(String lines, double size) {

    private static final String GOOD_ENDS = "，、：；的）》”度年月村季及和与";

    /** As large as one line allows; over several lines when one would have to be too small. */
    static SheetTitle of(String title, double width, double smallest, double largest) {
        int signs = title.codePointCount(0, title.length());
        double inOne = width / Math.max(1, signs);
        if (inOne >= smallest) {
            return new SheetTitle(title, Math.min(largest, Math.floor(inOne)));
        }
        int lines = (int) Math.ceil(signs * smallest / width);
        var broken = new StringBuilder();
        int from = 0;
        int longest = 1;
        for (int left = lines; left > 0; left--) {
            int to = left == 1
                    ? title.length()
                    : end(title, from, (title.length() - from) / left, (int) (width / smallest));
            broken.append(from == 0 ? "" : "\n").append(title, from, to);
            longest = Math.max(longest, title.codePointCount(from, to));
            from = to;
        }
        return new SheetTitle(broken.toString(), Math.clamp(width / longest, smallest, largest * 0.85));
    }

    /** Near the even length, after a sign that ends something when there is one. */
    private static int end(String title, int from, int even, int most) {
        int middle = from + Math.max(1, even);
        for (int away = 0; away <= even / 3; away++) {
            for (int at : new int[] {middle + away, middle - away}) {
                if (at > from
                        && at < title.length()
                        && at - from <= most
                        && GOOD_ENDS.indexOf(title.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        int plain = Math.min(middle + 1, title.length());
        return Character.isLowSurrogate(title.charAt(plain - 1)) ? plain : Math.min(plain, from + most);
    }
}
