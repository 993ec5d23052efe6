package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists that are no tables to the file but lines: cells parted by tabs or spaces, as plain texts and the pages of a PDF have
 * them. By their heading when the cells are as many, else by what the cells are ({@link LineCells}).
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
    private List<ColumnKind> columns = List.of();
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
        boolean mayBeRow = text.length() <= LONGEST_LINE && text.indexOf('\n') < 0;
        List<Words> cells = mayBeRow ? cells(line, CELL) : List.of();
        List<Words> tokens = cells.isEmpty() ? List.of() : cells(line, TOKEN);
        if (text.indexOf('。') < 0 && tokens.size() >= 2 && isHeading(cells, tokens)) {
            head(text, cells, tokens);
            return;
        }
        Table.Entry entry = tokens.size() >= 2 ? entry(cells, tokens) : new Table.Entry(List.of());
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

    private static boolean isHeading(List<Words> cells, List<Words> tokens) {
        return cells.size() >= 2 && Headings.isHeading(cells, cells.size(), false, false)
                || tokens.size() > cells.size() && Headings.isHeading(tokens, tokens.size(), false, false);
    }

    /** Two lines of headings, one under the other, are one heading of two storeys. */
    private void head(String text, List<Words> cells, List<Words> tokens) {
        List<ColumnKind> above = entries.isEmpty() && others == 0 ? columns : List.of();
        end();
        boolean byTokens = cells.size() < 2
                || tokens.stream().allMatch(token -> ColumnWords.kind(token.text()) != ColumnKind.NONE);
        List<Words> heads = byTokens ? tokens : cells;
        heading = Headings.kinds(List.of(heads), heads.size());
        columns = Stream.concat(above.stream(), ColumnWords.kindsIn(text).stream())
                .toList();
    }

    private void end() {
        if (entries.size() > 1 || heading.length > 0 && !entries.isEmpty()) {
            tables.add(new Table(title, List.copyOf(entries)));
        }
        entries.clear();
        heading = new ColumnKind[0];
        columns = List.of();
        others = 0;
    }

    /** The line as an entry of a list; without cells when it is none. */
    private Table.Entry entry(List<Words> cells, List<Words> tokens) {
        for (List<Words> row : List.of(cells, tokens)) {
            if (row.size() == heading.length) {
                Table.Entry entry = underHeading(row);
                if (entry.namesAnyone()) {
                    return entry;
                }
            }
        }
        if (!isListed(tokens) || tokens.stream().anyMatch(token -> token.text().length() > LONGEST_CELL)) {
            return new Table.Entry(List.of());
        }
        int names = Math.max(1, Collections.frequency(columns, ColumnKind.NAME));
        return new LineCells(heading.length > 0 ? columns : null, names).read(tokens);
    }

    private Table.Entry underHeading(List<Words> row) {
        List<Words> known = new ArrayList<>();
        for (int i = 0; i < heading.length; i++) {
            known.add(row.get(i).as(heading[i]));
        }
        return new Table.Entry(known);
    }

    /** Under a heading any two words are; without one, words after a number of order or beside a number of a person. */
    private boolean isListed(List<Words> tokens) {
        return heading.length > 0
                || tokens.size() >= 3
                        && SERIAL.matcher(tokens.getFirst().text()).matches()
                || tokens.size() <= 12 && tokens.stream().anyMatch(token -> LineCells.isOfPerson(token.text()));
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
