package cn.yangguang.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Check marks as catalogues use them: single cells of marks, and lists such as ■政府网站 □政府公报. */
final class CheckList {

    private static final String USED = "■☑✅√✓✔▇●☒";
    private static final String NOT_USED = "□☐○◻▢";
    private static final Pattern ITEM = Pattern.compile("([" + USED + NOT_USED + "])([^" + USED + NOT_USED + "]*)");
    private static final Pattern SEPARATOR = Pattern.compile("[;；、,，\\n]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s_:：;；、,，.。]+|[\\s_:：;；、,，.。]+$");
    private static final Set<String> YES = Set.of("是", "有", "1", "Y", "y", "V", "v", "∨", "对");
    private static final Set<String> NO = Set.of("", "否", "无", "0", "N", "n", "×", "-", "—", "/");

    private CheckList() {}

    /** Whether a cell of a column of marks says yes; the column's own name says yes too. Empty when it says neither. */
    static Optional<Boolean> mark(String cell, String name) {
        String text = cell.strip();
        if (NO.contains(text) || text.length() == 1 && NOT_USED.contains(text)) {
            return Optional.of(false);
        }
        boolean yes = YES.contains(text) || text.equals(name) || text.length() == 1 && USED.contains(text);
        return yes ? Optional.of(true) : Optional.empty();
    }

    /** The names that are marked, or all names of a list without marks. */
    static List<String> names(String text) {
        Matcher item = ITEM.matcher(text);
        List<String> names = new ArrayList<>();
        if (!item.find()) {
            SEPARATOR.splitAsStream(text).forEach(name -> add(names, name));
            return names;
        }
        do {
            if (USED.contains(item.group(1))) {
                add(names, item.group(2));
            }
        } while (item.find());
        return names;
    }

    private static void add(List<String> names, String name) {
        String clean = EDGE.matcher(name.replaceAll("\\s+", "")).replaceAll("");
        if (!clean.isEmpty() && !names.contains(clean)) {
            names.add(clean);
        }
    }
}
