package cn.yangguang.simulated;

import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Supervision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the supervision told on the evenings on which it was asked, beside what was planted. */
final class Watching {

    private final World world;
    private final Map<LocalDate, List<Concern>> told = new TreeMap<>();

    Watching(World world) {
        this.world = world;
    }

    void ask(LocalDate day) {
        told.put(day, asked(day));
    }

    private List<Concern> asked(LocalDate day) {
        return world.get(Supervision.class).overview(world.cast().inspector(), day).rows().stream()
                .flatMap(row -> row.concerns().stream())
                .toList();
    }

    /** Says what is to come; its last day stands third among its facts. */
    private static boolean reminder(Concern concern, LocalDate day) {
        return concern.code().endsWith("-SOON")
                && !LocalDate.parse(concern.facts().get(2)).isBefore(day);
    }

    private static String name(Concern concern) {
        return concern.code() + " " + concern.organ() + " " + concern.subject();
    }

    /** Every difference in words, the first day of each alone; empty when each fault was named on its days and nothing else was. */
    List<String> differences() {
        Map<String, String> found = new TreeMap<>();
        told.forEach((day, concerns) -> {
            Set<String> said = new HashSet<>();
            for (Concern concern : concerns) {
                if (!reminder(concern, day)) {
                    said.add(name(concern));
                    Planted planted = planted(name(concern), day);
                    if (planted == null) {
                        found.putIfAbsent(
                                "false: " + name(concern), day + " " + concern.since() + " " + concern.facts());
                    } else if (!planted.since().equals(concern.since())) {
                        found.putIfAbsent(
                                "since: " + name(concern),
                                day + " told " + concern.since() + ", planted " + planted.since());
                    }
                }
            }
            world.faults().all().stream()
                    .filter(fault -> fault.stands(day) && !said.contains(fault.name()))
                    .forEach(fault -> found.putIfAbsent("silent: " + fault.name(), day + " " + fault));
        });
        List<String> lines = new ArrayList<>();
        found.forEach((what, when) -> lines.add(what + " — " + when));
        return lines;
    }

    private @Nullable Planted planted(String name, LocalDate day) {
        return world.faults().all().stream()
                .filter(fault -> fault.name().equals(name) && fault.stands(day))
                .min(Comparator.comparing(Planted::from))
                .orElse(null);
    }

    /**
     * Asked at the end about days gone by: every name that differs from what was told then. Of those kinds that promise to know a day gone
     * by; what stands only as of today, and what was tampered with later, is left out.
     */
    List<String> askedAgain() {
        List<String> differences = new ArrayList<>();
        told.forEach((day, then) -> {
            if (day.getDayOfMonth() == 1) {
                Set<String> before = names(then);
                Set<String> now = names(asked(day));
                now.stream()
                        .filter(name -> !before.contains(name))
                        .forEach(name -> differences.add(day + " new " + name));
                before.stream()
                        .filter(name -> !now.contains(name))
                        .forEach(name -> differences.add(day + " lost " + name));
            }
        });
        return differences;
    }

    private static Set<String> names(List<Concern> concerns) {
        return concerns.stream()
                .filter(concern -> concern.code().matches("OB-.*|VL-LATE|VL-SOON|VL-UNPOSTED|VL-DOWN-EARLY|DA-LATE"))
                .map(Watching::name)
                .collect(Collectors.toSet());
    }

    /** The kinds of faults that were planted. */
    Set<String> planted() {
        return world.faults().codes();
    }
}
