package cn.yangguang.monitor;

import cn.yangguang.catalogue.Category;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Finds the rule of a column: the most particular one that has begun. */
record FreshnessRules(List<FreshnessRule> all) {

    private static final Comparator<FreshnessRule> PARTICULAR = Comparator.comparing(FreshnessRule::own)
            .thenComparing(rule -> !rule.category().isEmpty())
            .thenComparing(rule -> rule.titlePart().length())
            .thenComparing(FreshnessRule::from)
            .thenComparing(rule -> rule.columnClass().ordinal(), Comparator.reverseOrder());

    private static final FreshnessRule NONE =
            new FreshnessRule(FreshnessRule.EVERYBODY, "", "", ColumnClass.UNWATCHED, null, LocalDate.EPOCH);

    FreshnessRules {
        all = List.copyOf(all);
    }

    FreshnessRule of(String organ, Category category, LocalDate day) {
        return all.stream()
                .filter(rule -> rule.fits(organ, category.code(), category.title(), day))
                .max(PARTICULAR)
                .orElse(NONE);
    }
}
