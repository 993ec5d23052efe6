package cn.yangguang.tabular;

/**
 * How much the bytes above ASCII look like UTF-8.
 *
 * @param two sequences of two bytes (Latin, Greek, Cyrillic; in GBK also common characters)
 * @param more sequences of three or four bytes (Chinese)
 * @param wrong bytes that fit nowhere
 * @param runs sequences of two bytes that follow directly on another and are common characters in GBK
 */
record Utf8Look(int two, int more, int wrong, int runs) {

    static Utf8Look at(byte[] bytes) {
        int[] seen = new int[4];
        int lastTwo = -1;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 2) {
                seen[0]++;
                seen[3] += lastTwo == i && commonInGbk(bytes[i]) ? 1 : 0;
                lastTwo = i + 2;
            } else if (length > 2) {
                seen[1]++;
            } else if (length == 0) {
                seen[2]++;
            }
            i += Math.max(1, length);
        }
        return new Utf8Look(seen[0], seen[1], seen[2], seen[3]);
    }

    /** Right throughout, or plainly UTF-8 with a few damaged bytes; words of two-byte pairs alone are GBK. */
    boolean isUtf8() {
        if (wrong == 0) {
            return more > 0 || runs == 0;
        }
        return more > 4L * wrong;
    }

    /** Length of the sequence that begins here: 1 for ASCII, 0 when none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead >= 0xF5 || lead < 0xC2 ? 0 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean commonInGbk(byte lead) {
        int value = lead & 0xFF;
        return value >= 0xB0 && value <= 0xD7;
    }
}
