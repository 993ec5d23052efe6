package cn.yangguang.simulated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that was planted. Written down in the moment it is done, when its number is known. */
final class Faults {

    private final List<Planted> all = new ArrayList<>();

    /** Named from the day on that it tells as its first. */
    void plant(String why, String code, String organ, String subject, LocalDate since, @Nullable LocalDate until) {
        plant(new Planted(why, code, organ, subject, since, since, until));
    }

    void plant(Planted one) {
        if (one.until() == null || !one.until().isBefore(one.from())) {
            all.add(one);
        }
    }

    List<Planted> all() {
        return List.copyOf(all);
    }

    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        all.forEach(one -> codes.add(one.code()));
        return codes;
    }
}
