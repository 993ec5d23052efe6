package cn.yangguang.catalogue;

import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the rows of a file with the catalogue that is there, and says what is to be added and changed. */
final class CataloguePlan {

    /** What makes a matter this matter within its organ. */
    private record Identity(String field, String level1, String level2, String elements) {
        static Identity of(Matter matter) {
            return new Identity(matter.field(), matter.level1(), matter.level2(), matter.elements());
        }
    }

    private final Words words;
    private final Map<Identity, Matter> known = new HashMap<>();
    private final Set<Long> over;
    private final Map<Identity, Integer> seen = new HashMap<>();
    private final List<Matter> added = new ArrayList<>();
    private final List<Matter> changed = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private int unchanged;
    private int position;

    /** @param over ids of matters that ended; named again they begin anew */
    CataloguePlan(List<Matter> catalogue, Set<Long> over, Words words) {
        this.words = words;
        this.over = over;
        for (Matter matter : catalogue) {
            known.put(Identity.of(matter), matter);
            position = Math.max(position, matter.position());
        }
    }

    List<Matter> added() {
        return added;
    }

    List<Matter> changed() {
        return changed;
    }

    List<BadRow> bad() {
        return bad;
    }

    /** What is in force and stands nowhere in the file; of one field only when it is named. */
    List<Matter> unnamed(String field) {
        return known.entrySet().stream()
                .filter(entry -> !seen.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(matter -> !over.contains(matter.id()))
                .filter(matter -> field.isEmpty() || matter.field().equals(field))
                .sorted(Comparator.comparingInt(Matter::position))
                .toList();
    }

    int unchanged() {
        return unchanged;
    }

    /** Whether something is wrong with the file as a whole. */
    boolean refusesWhole() {
        return bad.stream().anyMatch(row -> row.line() == 0);
    }

    void refuse(BadRow row) {
        bad.add(row);
    }

    void take(int line, Matter wanted, List<BadRow> problems) {
        bad.addAll(problems);
        if (!problems.isEmpty()) {
            return;
        }
        Identity identity = Identity.of(wanted);
        Integer first = seen.putIfAbsent(identity, line);
        Matter there = known.get(identity);
        if (first != null) {
            bad.add(new BadRow(line, "", words.of("catalogue.import.twice", first)));
        } else if (there == null) {
            added.add(placed(wanted, 0, ++position));
        } else if (!over.contains(there.id())
                && placed(wanted, there.id(), there.position()).equals(there)) {
            unchanged++;
        } else {
            changed.add(placed(wanted, there.id(), there.position()));
        }
    }

    static Matter placed(Matter matter, long id, int position) {
        return new Matter(
                id,
                matter.organ(),
                matter.field(),
                matter.level1(),
                matter.level2(),
                matter.elements(),
                matter.basis(),
                matter.limit(),
                matter.subject(),
                matter.channels(),
                matter.audience(),
                matter.mode(),
                matter.levels(),
                position);
    }
}
