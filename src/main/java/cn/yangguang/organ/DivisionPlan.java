package cn.yangguang.organ;

import cn.yangguang.organ.DivisionStore.Known;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares divisions, the upper levels first, with the organs that are there, and says what is to be added and changed. Nothing
 * is written here.
 *
 * <p>An organ that stands for a division keeps its key and the full name it signs with; the import only sets the full
 * names of organs it made itself (their key is the code). Names of a list that is not of the naming authority never
 * rename: where the same code has another name there, the codes differ and the row is refused.
 */
final class DivisionPlan {

    private final Words words;
    private final Map<String, Known> byKey;
    private final Map<String, Known> byCode = new HashMap<>();
    private final List<Known> added = new ArrayList<>();
    private final List<Known> changed = new ArrayList<>();
    private final List<Known> before = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private int unchanged;

    DivisionPlan(Map<String, Known> byKey, Words words) {
        this.byKey = byKey;
        this.words = words;
        byKey.values().forEach(known -> {
            if (known.divisionCode() != null) {
                byCode.put(known.divisionCode(), known);
            }
        });
    }

    List<Known> added() {
        return added;
    }

    List<Known> changed() {
        return changed;
    }

    /** The organs of {@link #changed} as they were, in the same order. */
    List<Known> before() {
        return before;
    }

    List<BadRow> bad() {
        return bad;
    }

    int unchanged() {
        return unchanged;
    }

    void take(Division division) {
        @Nullable Known above = division.parentCode() == null ? null : byCode.get(division.parentCode());
        if (division.parentCode() != null && above == null) {
            bad(division, "parent_code", "organ.import.parent-unknown", division.parentCode());
        } else if (above != null && !isNamed(above, division.parentName())) {
            bad(division, "town_name", "organ.import.parent-name", above.name(), division.parentName());
        } else {
            place(division, above);
        }
    }

    private void place(Division division, @Nullable Known above) {
        Known known = byCode.get(division.code());
        if (known == null && byKey.containsKey(division.code())) {
            bad(division, "code", "organ.import.key-taken", division.code());
        } else if (known == null) {
            add(wanted(division, above, division.code()));
        } else if (known.level() != division.level()) {
            bad(
                    division,
                    "code",
                    "organ.import.other-level",
                    known.fullName(),
                    known.level().title());
        } else if (!division.authority() && !isNamed(known, division.name())) {
            bad(division, "name", "organ.import.other-name", known.name());
        } else {
            change(known, wanted(division, above, known.key()), division.authority());
        }
    }

    private static Known wanted(Division division, @Nullable Known above, String key) {
        String full = DivisionName.full(
                division.name(), division.level(), division.type(), above == null ? "" : above.name());
        return new Known(
                key, division.name(), full, division.level(), above == null ? null : above.key(), division.code());
    }

    private void add(Known wanted) {
        added.add(wanted);
        byKey.put(wanted.key(), wanted);
        byCode.put(wanted.key(), wanted);
    }

    private void change(Known known, Known wanted, boolean authority) {
        boolean ours = known.key().equals(known.divisionCode());
        Known merged = new Known(
                known.key(),
                authority ? wanted.name() : known.name(),
                authority && ours ? wanted.fullName() : known.fullName(),
                known.level(),
                wanted.parent(),
                known.divisionCode());
        if (merged.equals(known)) {
            unchanged++;
        } else {
            before.add(known);
            changed.add(merged);
            byCode.put(String.valueOf(known.divisionCode()), merged);
        }
    }

    private static boolean isNamed(Known known, String name) {
        return name.isEmpty() || DivisionName.bare(known.name()).equals(DivisionName.bare(name));
    }

    private void bad(Division division, String field, String key, Object... values) {
        bad.add(new BadRow(division.line(), field, words.of(key, values)));
    }
}
