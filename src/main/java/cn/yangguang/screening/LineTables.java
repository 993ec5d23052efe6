package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists that are no tables to the file but lines: cells parted by tabs or spaces, as plain texts and the pages of a PDF have
 * them. By their heading when the cells are as many, else by what the cells are.
 */
final class LineTables {

    private static final Pattern CELL = Pattern.compile("[^\\t ]+(?: [^\\t ]+)*");
    private static final Pattern TOKEN = Pattern.compile("[^\\t ]+");
    private static final Pattern SERIAL = Pattern.compile("\\d{1,4}");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CELL = 40;

    private final List<Table> tables = new ArrayList<>();
    private final List<Table.Entry> entries = new ArrayList<>();
    private ColumnKind[] heading = new ColumnKind[0];
    private String title = "";
    private int others;

    private LineTables() {}

    /** The lists among the passages. */
    static List<Table> of(List<Words> words) {
        LineTables lines = new LineTables();
        words.stream().filter(passage -> !passage.inTable()).forEach(lines::read);
        lines.end();
        return lines.tables;
    }

    /** The cells of a list whose numbers are judged by their column. */
    static List<Words> numbers(Table list) {
        return list.entries().stream()
                .flatMap(entry -> entry.cells().stream())
                .filter(cell -> cell.kind() == ColumnKind.ACCOUNT
                        || cell.kind() == ColumnKind.ID
                        || cell.kind() == ColumnKind.IM)
                .toList();
    }

    private void read(Words line) {
        String text = line.text();
        List<Words> cells = text.length() > LONGEST_LINE || text.indexOf('\n') >= 0 ? List.of() : cells(line, CELL);
        if (cells.size() == 1) {
            cells = cells(line, TOKEN);
        }
        if (cells.size() >= 2 && text.indexOf('。') < 0 && Headings.isHeading(cells, cells.size(), false, false)) {
            end();
            heading = Headings.kinds(List.of(cells), cells.size());
            return;
        }
        Table.Entry entry = cells.size() >= 2 ? entry(line, cells) : new Table.Entry(List.of());
        if (!entry.cells().isEmpty()) {
            entries.add(entry);
            others = 0;
        } else if (++others > 2) {
            end();
            title = text.length() < 80 ? text : "";
        } else if (entries.isEmpty() && text.length() < 80) {
            title = title.length() > 200 ? text : title + ' ' + text;
        }
    }

    private void end() {
        if (entries.size() > 1 || heading.length > 0 && !entries.isEmpty()) {
            tables.add(new Table(title, List.copyOf(entries)));
        }
        entries.clear();
        heading = new ColumnKind[0];
        others = 0;
    }

    /** The line as an entry of a list; without cells when it is none. */
    private Table.Entry entry(Words line, List<Words> cells) {
        if (cells.size() == heading.length) {
            List<Words> known = new ArrayList<>();
            for (int i = 0; i < heading.length; i++) {
                known.add(cells.get(i).as(heading[i]));
            }
            Table.Entry entry = new Table.Entry(known);
            if (!entry.names().isEmpty()) {
                return entry;
            }
        }
        List<Words> tokens = cells(line, TOKEN);
        boolean listed = heading.length > 0
                ? tokens.size() >= 2
                : tokens.size() >= 3 && SERIAL.matcher(tokens.getFirst().text()).matches();
        if (!listed || tokens.stream().anyMatch(token -> token.text().length() > LONGEST_CELL)) {
            return new Table.Entry(List.of());
        }
        List<Words> known = new ArrayList<>();
        boolean named = false;
        for (Words token : tokens) {
            ColumnKind kind = named || !PersonNames.isName(token.text()) ? kind(token.text()) : ColumnKind.NAME;
            named |= kind == ColumnKind.NAME;
            known.add(token.as(kind));
        }
        return new Table.Entry(named ? known : List.of());
    }

    /** What a cell is by itself, when the heading has such a column or there is none. */
    private ColumnKind kind(String token) {
        String digits = Texts.digitsOf(token);
        if (digits.length() == token.length() && digits.length() >= 12 && digits.length() <= 23) {
            return has(ColumnKind.ACCOUNT) ? ColumnKind.ACCOUNT : ColumnKind.NONE;
        }
        if (Ages.isDay(token)) {
            return heading.length > 0 && has(ColumnKind.BIRTH) ? ColumnKind.BIRTH : ColumnKind.NONE;
        }
        if (digits.length() >= 7 && token.matches("\\(?0\\d{2,3}[)-]?\\d{7,8}")) {
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
        for (ColumnKind known : heading) {
            if (known == kind) {
                return true;
            }
        }
        return heading.length == 0;
    }

    private static List<Words> cells(Words line, Pattern pattern) {
        List<Words> cells = new ArrayList<>();
        Matcher cell = pattern.matcher(line.text());
        while (cell.find()) {
            cells.add(line.slice(cell.start(), cell.end(), ColumnKind.NONE));
        }
        return cells;
    }
}
