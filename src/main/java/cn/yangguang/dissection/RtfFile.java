package cn.yangguang.dissection;

import java.nio.charset.StandardCharsets;

/** The signs of an RTF, one after the other: groups, words of command, bytes of text. What they mean, {@link RtfText} knows. */
final class RtfFile {

    private static final int LONGEST_WORD = 32;

    private final byte[] in;
    private final RtfText text;
    private int at;

    private RtfFile(byte[] in, RtfText text) {
        this.in = in;
        this.text = text;
    }

    static void read(byte[] bytes, Gathering found) {
        RtfText text = new RtfText(found);
        new RtfFile(bytes, text).read();
        text.end();
    }

    private void read() {
        while (at < in.length) {
            int c = in[at++] & 0xFF;
            switch (c) {
                case '{' -> text.open();
                case '}' -> text.close();
                case '\\' -> command();
                case '\r', '\n', 0 -> {}
                default -> text.sign(c);
            }
        }
    }

    private void command() {
        if (at >= in.length) {
            return;
        }
        int c = in[at] & 0xFF;
        if (!letter(c)) {
            at++;
            control(c);
            return;
        }
        int from = at;
        while (at < in.length && letter(in[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        String word = new String(in, from, at - from, StandardCharsets.US_ASCII);
        int start = at;
        if (at < in.length && in[at] == '-') {
            at++;
        }
        while (at < in.length && in[at] >= '0' && in[at] <= '9' && at - start < 11) {
            at++;
        }
        String number = new String(in, start, at - start, StandardCharsets.US_ASCII);
        if (at < in.length && in[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(in.length, at + Math.max(0, Numbers.whole(number)));
        } else {
            text.word(word, number.isEmpty() ? null : (int) Numbers.whole(number));
        }
    }

    private void control(int c) {
        switch (c) {
            case '\'' -> {
                int value = at + 1 < in.length ? hex(in[at]) << 4 | hex(in[at + 1]) : -1;
                at += 2;
                if (value >= 0) {
                    text.sign(value);
                }
            }
            case '*' -> text.optional();
            case '~' -> text.sign(' ');
            case '_' -> text.sign('-');
            case '\\', '{', '}' -> text.sign(c);
            case '\r', '\n' -> text.word("par", null);
            default -> {}
        }
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
