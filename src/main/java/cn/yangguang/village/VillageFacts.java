package cn.yangguang.village;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that what one village owes is computed from.
 *
 * @param rules its own and those of the organ above
 * @param choices of the local list, its own and those of the organ above
 * @param occasions announced or finished here
 * @param posted under its items, in any order
 * @param since from when it is held to its board, null for always
 */
record VillageFacts(
        String village,
        List<VillageItem> items,
        List<DatedRule> rules,
        List<Choice> choices,
        List<Occasion> occasions,
        List<Posted> posted,
        @Nullable LocalDate since,
        Promptness promptness) {

    record DatedRule(boolean own, LocalDate from, PublicationRule rule) {}

    record Choice(boolean own, String code, LocalDate from, boolean owed) {}

    /** @param days after a decision or event @param warning before the last day */
    record Promptness(int days, int warning) {}

    PublicationRule rule(LocalDate day) {
        return rules.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .max(Comparator.comparing(DatedRule::own).thenComparing(DatedRule::from))
                .map(DatedRule::rule)
                .orElse(PublicationRule.USUAL);
    }

    /** Whether the item is one the village owes on that day at all. */
    boolean owes(VillageItem item, LocalDate day) {
        return item.part() != VillageItem.Part.LOCAL
                || choices.stream()
                        .filter(choice -> choice.code().equals(item.code())
                                && !choice.from().isAfter(day))
                        .max(Comparator.comparing(Choice::own).thenComparing(Choice::from))
                        .map(Choice::owed)
                        .orElse(false);
    }

    List<Posted> under(VillageItem item) {
        return posted.stream()
                .filter(one -> one.code().equals(item.code()))
                .sorted(Comparator.comparing(Posted::publishedOn).thenComparing(Posted::indexNumber))
                .toList();
    }
}
