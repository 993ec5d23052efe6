package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row of a list of lines, told by what they are where their place does not tell it: a cell may be missing, and two
 * that stand close are one word on the page (例桥村张三, 1962年8月6日护林员).
 */
final class LineCells {

    private static final Pattern PERSON = Pattern.compile(
            "\\d{6}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx]|1[3-9]\\d{9}|1[3-9]\\d[- ]\\d{4}[- ]\\d{4}");
    private static final Pattern ID =
            Pattern.compile("[1-8]\\d{5}(?:(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx]|\\d{2}[01]\\d[0-3]\\d{4})");
    private static final Pattern LANDLINE = Pattern.compile("\\(?0\\d{2,3}[)-]?\\d{7,8}|[2-8]\\d{6,7}");
    private static final Pattern DAY_AND_MORE = Pattern.compile(
            "((?:19|20)\\d\\d(?:年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\\d|3[01])日|[-./](?:0[1-9]|1[0-2])[-./](?:0[1-9]|[12]\\d|3[01])))[\\u4e00-\\u9fff].*");
    private static final WordSet BEFORE_NAME = WordSet.of("村 社区 组 队 校 小学 中学 幼儿园 中心 局 公司 院 县 镇 乡 街道 居委会");

    private final @Nullable List<ColumnKind> columns;
    private final List<Words> known = new ArrayList<>();
    private int names;

    /**
     * @param columns what the list has by its heading; null when it has none and anything may stand in it
     * @param names how many columns hold names
     */
    LineCells(@Nullable List<ColumnKind> columns, int names) {
        this.columns = columns;
        this.names = names;
    }

    /** Whether a word by itself is a number that only a person has. */
    static boolean isOfPerson(String token) {
        return token.length() >= 11 && PERSON.matcher(token).matches();
    }

    /** The row; without cells when nobody is named in it. */
    Table.Entry read(List<Words> tokens) {
        tokens.forEach(this::add);
        return new Table.Entry(known.stream().anyMatch(cell -> cell.kind() == ColumnKind.NAME) ? known : List.of());
    }

    private void add(Words token) {
        String text = token.text();
        if (names > 0 && isNameOrMasked(text)) {
            names--;
            known.add(token.as(ColumnKind.NAME));
            return;
        }
        Matcher day = has(ColumnKind.BIRTH) && Texts.isDigit(text.charAt(0)) ? DAY_AND_MORE.matcher(text) : null;
        if (columns != null && day != null && day.matches()) {
            known.add(token.slice(0, day.end(1), ColumnKind.BIRTH));
            known.add(token.slice(day.end(1), text.length(), ColumnKind.NONE));
            return;
        }
        int name = names > 0 ? nameAtEnd(text) : -1;
        if (name > 0) {
            names--;
            int end = "男女".indexOf(text.charAt(text.length() - 1)) >= 0 ? text.length() - 1 : text.length();
            known.add(token.slice(0, name, ColumnKind.NONE));
            known.add(token.slice(name, end, ColumnKind.NAME));
            return;
        }
        known.add(token.as(kind(text)));
    }

    private static boolean isNameOrMasked(String text) {
        return PersonNames.isName(text)
                || text.length() <= 4
                        && text.length() > 1
                        && Texts.isHan(text.charAt(0))
                        && (text.indexOf('*') > 0 || text.indexOf('某') > 0);
    }

    /** Where a name begins that ends the word after a village, a school or a firm; −1 when none does. */
    private static int nameAtEnd(String text) {
        int end = text.length() > 4 && "男女".indexOf(text.charAt(text.length() - 1)) >= 0
                ? text.length() - 1
                : text.length();
        for (int length = 3; length >= 2; length--) {
            int start = end - length;
            if (start >= 2 && BEFORE_NAME.endsAt(text, 0, start) && ProseNames.isLikely(text.substring(start, end))) {
                return start;
            }
        }
        return -1;
    }

    /** What a cell is by itself, when the heading has such a column or there is none. */
    private ColumnKind kind(String token) {
        String digits = Texts.digitsOf(token);
        if (digits.length() >= token.length() - 1
                && has(ColumnKind.ID)
                && ID.matcher(token).matches()) {
            return ColumnKind.ID;
        }
        if (digits.length() == token.length() && digits.length() >= 12 && digits.length() <= 23) {
            return has(ColumnKind.ACCOUNT) ? ColumnKind.ACCOUNT : ColumnKind.NONE;
        }
        if (Ages.isDay(token)) {
            return columns != null && has(ColumnKind.BIRTH) ? ColumnKind.BIRTH : ColumnKind.NONE;
        }
        if (digits.length() >= 7 && LANDLINE.matcher(token).matches() && (columns != null || token.startsWith("0"))) {
            return has(ColumnKind.PHONE) ? ColumnKind.PHONE : ColumnKind.NONE;
        }
        return token.length() >= 5
                        && Texts.isHan(token.charAt(0))
                        && Addresses.reachesTheDoor(token)
                        && has(ColumnKind.ADDRESS)
                ? ColumnKind.ADDRESS
                : ColumnKind.NONE;
    }

    private boolean has(ColumnKind kind) {
        return columns == null || columns.contains(kind);
    }
}
