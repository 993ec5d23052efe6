package cn.yangguang.objection;

import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objection, a person and a day, so that {@link Rules} can be asked.
 *
 * @param person 0 for the villager
 * @param items codes of the items an order can name
 * @param orderMet whether the village has published what it was ordered to, since; true without an order
 * @param given null while only the possibility is asked for
 */
record Situation(
        Objection subject,
        LocalDate today,
        long person,
        Set<Hand> hands,
        Set<String> items,
        boolean orderMet,
        @Nullable Particulars<Detail> given) {

    Situation {
        hands = Set.copyOf(hands);
        items = Set.copyOf(items);
    }

    LocalDate on() {
        return given == null ? today : given.date(Detail.ON).orElse(today);
    }
}
