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

    void plant(String why, String code, String organ, String subject, LocalDate since, @Nullable LocalDate until) {
        if (until == null || !until.isBefore(since)) {
            all.add(new Planted(why, code, organ, subject, since, until));
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
