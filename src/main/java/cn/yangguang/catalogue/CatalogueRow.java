package cn.yangguang.catalogue;

import cn.yangguang.catalogue.CatalogueColumns.Flag;
import cn.yangguang.catalogue.CatalogueColumns.Part;
import cn.yangguang.catalogue.Matter.Mode;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One row of a catalogue file on its way to a matter, gathering what is wrong with it. */
final class CatalogueRow {

    private static final int LINE = 200;
    private static final int TEXT = 20_000;
    private static final Map<Part, Integer> LONGEST = Map.of(
            Part.FIELD, LINE,
            Part.LEVEL1, LINE,
            Part.LEVEL2, LINE,
            Part.ELEMENTS, TEXT,
            Part.BASIS, TEXT,
            Part.LIMIT, 500,
            Part.SUBJECT, 500);

    private final CatalogueColumns columns;
    private final Words words;
    private final Row row;
    private final List<BadRow> bad = new ArrayList<>();

    CatalogueRow(CatalogueColumns columns, Words words, Row row) {
        this.columns = columns;
        this.words = words;
        this.row = row;
    }

    List<BadRow> bad() {
        return bad;
    }

    /** The matter, without an id yet. Only to be used when nothing is {@link #bad}. */
    Matter matter(String organ, String fieldOfFile) {
        String field = text(Part.FIELD);
        String level1 = text(Part.LEVEL1);
        if (level1.isEmpty()) {
            bad(columns.nameOf(Part.LEVEL1), "catalogue.import.level1");
        }
        return new Matter(
                0,
                organ,
                field.isEmpty() ? fieldOfFile : field,
                level1,
                text(Part.LEVEL2),
                text(Part.ELEMENTS),
                text(Part.BASIS),
                Limit.parse(text(Part.LIMIT)),
                text(Part.SUBJECT),
                names(Part.CHANNELS),
                String.join("、", names(Part.AUDIENCE)),
                mode(),
                levels(),
                0);
    }

    private String text(Part part) {
        String text = columns.text(row, part).replaceAll("[ \\t]*\\n[ \\t]*", "\n");
        int longest = LONGEST.getOrDefault(part, TEXT);
        if (text.length() > longest) {
            bad(columns.nameOf(part), "catalogue.import.too-long", longest);
        }
        if (text.indexOf('\0') >= 0) {
            bad(columns.nameOf(part), "catalogue.import.characters");
        }
        return part == Part.LEVEL1 || part == Part.LEVEL2 || part == Part.FIELD ? text.replace("\n", "") : text;
    }

    /** From a list in one cell, or from the columns of marks. */
    private List<String> names(Part part) {
        List<String> names = new ArrayList<>(CheckList.names(text(part)));
        for (Flag flag : columns.flags(part)) {
            CheckList.mark(row.get(flag.column()), flag.name())
                    .ifPresentOrElse(
                            yes -> {
                                if (yes) {
                                    names.add(flag.name());
                                }
                            },
                            () -> other(part, flag, names));
        }
        return names;
    }

    /** Words instead of a mark: whom exactly under 特定群体 is worth keeping; elsewhere nobody can tell what they mean. */
    private void other(Part part, Flag flag, List<String> names) {
        if (part == Part.AUDIENCE) {
            names.add(flag.name() + "：" + row.get(flag.column()));
        } else {
            bad(flag.column(), "catalogue.import.mark", row.get(flag.column()));
        }
    }

    private Mode mode() {
        List<String> modes = names(Part.MODE);
        if (modes.stream().anyMatch(mode -> mode.startsWith("主动"))) {
            return Mode.PROACTIVE;
        }
        if (modes.stream().anyMatch(mode -> mode.startsWith("依申请"))) {
            return Mode.ON_REQUEST;
        }
        if (columns.has(Part.MODE)) {
            bad(columns.nameOf(Part.MODE), modes.isEmpty() ? "catalogue.import.no-mode" : "catalogue.import.mode");
        }
        return Mode.PROACTIVE;
    }

    private List<String> levels() {
        return names(Part.LEVELS).stream()
                .flatMap(name -> name.lines().flatMap(line -> List.of(line.split("、")).stream()))
                .map(name -> name.endsWith("级") ? name : name + "级")
                .distinct()
                .toList();
    }

    private void bad(String column, String key, Object... values) {
        bad.add(new BadRow(row.line(), column, words.of(key, values)));
    }
}
