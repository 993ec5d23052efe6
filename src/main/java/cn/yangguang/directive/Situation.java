package cn.yangguang.directive;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order, a person and a day, so that {@link Rules} can be asked.
 *
 * @param addressee whom it is about; null for the order itself
 * @param duties held at the organ that gives the order and at the addressee
 * @param below keys of the organs an order of that organ can go to
 * @param due the addressee's last day; null while there is none
 * @param given null while only the possibility is asked for
 */
record Situation(
        Directive subject,
        @Nullable String addressee,
        LocalDate today,
        long person,
        Map<Side, Set<Duty>> duties,
        Set<String> below,
        @Nullable LocalDate due,
        @Nullable Particulars<Detail> given) {

    Situation {
        duties = Map.copyOf(duties);
        below = Set.copyOf(below);
    }

    @Nullable
    Stage stage() {
        return subject.stage(addressee);
    }

    Set<Duty> at(Side side) {
        return duties.getOrDefault(side, Set.of());
    }
}
