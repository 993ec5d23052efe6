package cn.yangguang.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks a name into lines that fit a phone, since words in a picture do not wrap by themselves. */
final class PictureLines {

    /** Width of a line that fits a phone, in Chinese characters. */
    static final double USUAL = 19;

    /** The same in the 长辈版. */
    static final double LARGE = 15;

    private static final int MOST = 3;

    private PictureLines() {}

    /** At most three lines; what is longer ends with … (the table below has it whole). */
    static List<String> of(String name, double lineWidth) {
        List<String> lines = new ArrayList<>();
        String rest = name.strip();
        while (lines.size() < MOST && !rest.isEmpty()) {
            int end = end(rest, lineWidth);
            boolean cut = lines.size() == MOST - 1 && end < rest.length();
            lines.add(rest.substring(0, end).strip() + (cut ? "…" : ""));
            rest = rest.substring(end).strip();
        }
        return lines.isEmpty() ? List.of(" ") : lines;
    }

    /** Where the line ends: at the width, or at the blank before the Latin word that would be torn. */
    private static int end(String text, double lineWidth) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += text.codePointAt(i) < 0x2e80 ? .55 : 1;
            if (width > lineWidth) {
                int blank = text.lastIndexOf(' ', i);
                return blank > 0 && text.charAt(i) < 0x2e80 ? blank : i;
            }
        }
        return text.length();
    }
}
