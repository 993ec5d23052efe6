package cn.yangguang.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A blank as a template writes it: {@code {理由}}, optional {@code {?理由}}, a list's column {@code {#补正事项.要求}}; the column
 * may be left out for the first one, and {@code {#补正事项.序号}} counts.
 *
 * @param start where the opening brace stands in the paragraph's text
 * @param end behind the closing brace
 * @param kind how it is marked
 * @param name the blank's name as written
 * @param column the list's column as written, empty where none is
 */
record Placeholder(int start, int end, Kind kind, String name, String column) {

    enum Kind {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    private static final Pattern WRITTEN = Pattern.compile("\\{([?#]?)(\\p{IsHan}{1,20})(?:\\.(\\p{IsHan}{1,20}))?}");
    private static final Pattern BRACE = Pattern.compile("[{}｛｝]");
    private static final int SNIPPET = 20;

    /** All in a paragraph's text, in reading order. */
    static List<Placeholder> in(String text) {
        var found = new ArrayList<Placeholder>();
        var match = WRITTEN.matcher(text);
        while (match.find()) {
            var kind = switch (match.group(1)) {
                case "?" -> Kind.OPTIONAL;
                case "#" -> Kind.LIST;
                default -> Kind.REQUIRED;
            };
            String column = match.group(3) == null ? "" : match.group(3);
            found.add(new Placeholder(match.start(), match.end(), kind, match.group(2), column));
        }
        return List.copyOf(found);
    }

    /** The words around a brace that belongs to no placeholder, if there is one. */
    static Optional<String> strayBrace(String text) {
        var rest = WRITTEN.matcher(text).replaceAll(m -> "\0".repeat(m.end() - m.start()));
        var brace = BRACE.matcher(rest);
        if (!brace.find()) return Optional.empty();
        int from = Math.max(0, brace.start() - 2);
        return Optional.of(text.substring(from, Math.min(text.length(), from + SNIPPET)));
    }

    Optional<Blank> blank() {
        return Blank.titled(name);
    }

    /** Whether the blank exists and is of the kind that the mark says, with a column it has. */
    boolean fits(Blank blank) {
        if (kind != Kind.LIST) return !blank.list() && column.isEmpty();
        return blank.list()
                && (column.isEmpty()
                        || column.equals(Blank.COUNT_COLUMN)
                        || blank.columns().contains(column));
    }

    /** As written. */
    @Override
    public String toString() {
        String mark = switch (kind) {
            case REQUIRED -> "";
            case OPTIONAL -> "?";
            case LIST -> "#";
        };
        return "{" + mark + name + (column.isEmpty() ? "" : "." + column) + "}";
    }
}
