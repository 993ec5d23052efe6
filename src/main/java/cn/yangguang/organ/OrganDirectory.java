package cn.yangguang.organ;

import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All organs in memory, for readers' pages: each of them names its organ and the organs above. */
@Component
class OrganDirectory {

    /** More organs than this, such as all villages of the country, are not kept in memory but asked for one by one. */
    static final int MOST = 50_000;

    /** The tree; every list is in the order of the division codes. */
    record Tree(Map<String, Organ> byKey, Map<String, List<Organ>> children, List<Organ> tops, List<Organ> active) {

        /** @param organs ordered by division code and key */
        static Tree of(List<Organ> organs) {
            Map<String, Organ> byKey = new LinkedHashMap<>();
            Map<String, List<Organ>> children = new HashMap<>();
            for (Organ organ : organs) {
                byKey.put(organ.key(), organ);
                if (organ.parent() != null) {
                    children.computeIfAbsent(organ.parent(), key -> new ArrayList<>())
                            .add(organ);
                }
            }
            // The sort is stable: within a level the order stays.
            List<Organ> active = organs.stream()
                    .filter(Organ::active)
                    .sorted((a, b) -> a.level().compareTo(b.level()))
                    .toList();
            List<Organ> tops =
                    organs.stream().filter(organ -> organ.parent() == null).toList();
            return new Tree(byKey, children, tops, active);
        }

        Optional<Organ> find(String key) {
            return Optional.ofNullable(byKey.get(key));
        }

        List<Organ> below(String key) {
            return Collections.unmodifiableList(children.getOrDefault(key, List.of()));
        }

        /** Active organs without an active one above them. */
        List<Organ> activeHeads() {
            return active.stream()
                    .filter(organ ->
                            pathOf(organ.key()).stream().filter(Organ::active).count() == 1)
                    .toList();
        }

        /** Active organs that have this one above them. */
        List<Organ> activeBelow(String key) {
            return active.stream()
                    .filter(organ -> !organ.key().equals(key)
                            && pathOf(organ.key()).stream()
                                    .anyMatch(above -> above.key().equals(key)))
                    .toList();
        }

        List<Organ> pathOf(String key) {
            List<Organ> path = new ArrayList<>();
            @Nullable Organ at = byKey.get(key);
            while (at != null && path.size() <= OrganLevel.values().length) {
                path.addFirst(at);
                at = at.parent() == null ? null : byKey.get(at.parent());
            }
            return List.copyOf(path);
        }
    }

    private final Memory.Remembered<Optional<Tree>> tree;

    OrganDirectory(OrganStore store, Memory memory) {
        this.tree = memory.of(Set.of(Subject.ORGAN), () -> {
            List<Organ> organs = store.all(MOST + 1);
            return organs.size() > MOST ? Optional.empty() : Optional.of(Tree.of(organs));
        });
    }

    /** Empty when the database is to be asked. */
    Optional<Tree> forReaders() {
        return tree.forReaders().flatMap(known -> known);
    }
}
