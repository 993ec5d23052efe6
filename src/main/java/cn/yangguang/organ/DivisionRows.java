package cn.yangguang.organ;

import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table into divisions, asking each row by itself. Three kinds of list are understood by their columns: code, name,
 * level, type, parent_code (民政部); code, name, county_code (towns) and code, name, town_code, town_name (villages) of
 * 国家统计局.
 */
final class DivisionRows {

    private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");
    private static final int LONGEST_NAME = 60;

    private final Words words;
    private final boolean authority;
    private final String parentColumn;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();

    DivisionRows(Reading.Table table, Words words) {
        this.words = words;
        this.authority = table.columns().contains("parent_code");
        this.parentColumn =
                authority ? "parent_code" : table.columns().contains("town_code") ? "town_code" : "county_code";
        if (!table.columns().contains(parentColumn)) {
            bad.add(new BadRow(0, "parent_code", words.of("organ.import.no-parent-column")));
            return;
        }
        table.problems().forEach(problem -> bad.add(BadRow.of(problem)));
        table.rows().forEach(this::take);
        divisions.sort(Comparator.comparing(Division::level).thenComparingInt(Division::line));
    }

    /** The good rows, provinces first, villages last. */
    List<Division> divisions() {
        return divisions;
    }

    List<BadRow> bad() {
        return bad;
    }

    private void take(Row row) {
        String code = row.get("code");
        String name = row.get("name");
        OrganLevel level = Division.levelOf(code);
        if (level == null || !CODE.matcher(code).matches()) {
            bad(row, "code", "organ.import.code", code);
        } else if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            bad(row, "name", "organ.import.name", LONGEST_NAME);
        } else if (!row.get("level").isEmpty() && !row.get("level").equals(String.valueOf(level.ordinal() + 1))) {
            bad(row, "level", "organ.import.level", row.get("level"), code);
        } else if (!fits(code, row.get(parentColumn))) {
            bad(row, parentColumn, "organ.import.parent", row.get(parentColumn), code);
        } else {
            keep(row, code, name, level);
        }
    }

    /** A province has nothing above; all others begin with the code of what is above them. */
    private static boolean fits(String code, String parent) {
        boolean province = code.length() == 2;
        return province
                ? parent.isEmpty()
                : !parent.isEmpty()
                        && parent.length() < code.length()
                        && Division.levelOf(parent) != null
                        && code.startsWith(parent);
    }

    private void keep(Row row, String code, String name, OrganLevel level) {
        Integer first = seen.putIfAbsent(code, row.line());
        if (first != null) {
            bad(row, "code", "organ.import.twice", code, first);
            return;
        }
        @Nullable String parent = level == OrganLevel.PROVINCE ? null : row.get(parentColumn);
        String parentName = parentColumn.equals("town_code") ? row.get("town_name") : "";
        divisions.add(new Division(row.line(), code, name, level, parent, parentName, row.get("type"), authority));
    }

    private void bad(Row row, String field, String key, Object... values) {
        bad.add(new BadRow(row.line(), field, words.of(key, values)));
    }
}
