package cn.yangguang.screening;

import cn.yangguang.language.Pinyin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The organ's own name, nearly right: a sign missing, doubled, or two changed over, or another sign of the same sound. Another sign of
 * another sound may be the neighbour's name (临河镇, 临江镇) and is left alone, unless it stands in the part that all organs have.
 */
final class WordingNames implements WordingRule {

    private static final int SHORTEST = 5;
    private static final String GENERIC = "人民政府委员会办公室镇乡街道办事处党委党政中心局站所";

    private final List<String> names;
    private final Set<String> all;

    WordingNames(Set<String> own) {
        all = own;
        List<String> long_ = new ArrayList<>(
                own.stream().filter(name -> name.length() >= SHORTEST).toList());
        long_.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        names = List.copyOf(long_);
    }

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        for (String name : names) {
            char first = name.charAt(0);
            char second = name.charAt(1);
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign == first || sign == second) {
                    at = Math.max(at, look(text, at, name, found));
                }
            }
        }
    }

    /** Answers the last sign of a slip found here, or −1. */
    private int look(String text, int at, String name, Consumer<WordingSlip> found) {
        if (text.startsWith(name, at) || partOfRight(text, at)) {
            return -1;
        }
        for (int length = name.length() - 1; length <= name.length() + 1; length++) {
            if (at + length <= text.length()) {
                String written = text.substring(at, at + length);
                if (near(written, name)
                        && !(all.contains(written) || written.length() > name.length() && written.contains(name))) {
                    found.accept(new WordingSlip("WD-NAME", at, at + length, "本机关名称应写作“" + name + "”"));
                    return at + length - 1;
                }
            }
        }
        return -1;
    }

    /** Whether the sign belongs to a right own name that began before or begins here. */
    private boolean partOfRight(String text, int at) {
        for (String name : all) {
            int from = text.lastIndexOf(name, at);
            if (from >= 0 && from + name.length() > at) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(String written, String name) {
        int same = 0;
        while (same < written.length() && same < name.length() && written.charAt(same) == name.charAt(same)) {
            same++;
        }
        String restWritten = written.substring(same);
        String restName = name.substring(same);
        if (restWritten.length() == restName.length()) {
            return changedOver(restWritten, restName) || otherSign(restWritten, restName);
        }
        boolean missing = restName.length() == restWritten.length() + 1;
        // A missing or additional sign at the very end or front is another name or another word.
        return missing
                ? same > 0 && !restWritten.isEmpty() && restName.endsWith(restWritten)
                : same > 0
                        && !restName.isEmpty()
                        && restWritten.endsWith(restName)
                        && restWritten.charAt(0) == written.charAt(same - 1);
    }

    private static boolean changedOver(String written, String name) {
        return written.length() >= 2
                && written.charAt(0) == name.charAt(1)
                && written.charAt(1) == name.charAt(0)
                && written.charAt(0) != written.charAt(1)
                && written.substring(2).equals(name.substring(2));
    }

    private static boolean otherSign(String written, String name) {
        if (written.isEmpty()
                || !written.substring(1).equals(name.substring(1))
                || written.charAt(0) == name.charAt(0)) {
            return false;
        }
        return GENERIC.indexOf(name.charAt(0)) >= 0
                || Pinyin.of(written.charAt(0)).stream().anyMatch(Pinyin.of(name.charAt(0))::contains);
    }
}
