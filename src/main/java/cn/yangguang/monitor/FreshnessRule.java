package cn.yangguang.monitor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which class a column is of, from a day on.
 *
 * @param organ key, or {@code *} for every organ
 * @param category code, or empty when the title decides
 * @param titlePart what the title must contain; empty fits every title
 * @param days calendar days between two updates, null for a class without a limit
 */
public record FreshnessRule(
        String organ,
        String category,
        String titlePart,
        ColumnClass columnClass,
        @Nullable Integer days,
        LocalDate from) {

    static final String EVERYBODY = "*";

    boolean fits(String ofOrgan, String code, String title, LocalDate day) {
        return !from.isAfter(day)
                && (organ.equals(EVERYBODY) || organ.equals(ofOrgan))
                && (category.isEmpty() ? title.contains(titlePart) : category.equals(code));
    }

    boolean own() {
        return !organ.equals(EVERYBODY);
    }
}
