package cn.yangguang.yearbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure of one cell and where it comes from.
 *
 * @param counted what the records give, or null when none shows it
 * @param stated what a person stated, or null
 */
public record CellFigure(
        String cell, @Nullable BigDecimal counted, @Nullable Stated stated) {

    /**
     * A figure that a person stated.
     *
     * @param counted what the records gave then, when it was changed against them
     * @param reason why it differs from the records, or null
     * @param source the file it was imported from, or null
     */
    public record Stated(
            BigDecimal value,
            @Nullable BigDecimal counted,
            @Nullable String reason,
            @Nullable String source,
            String by) {}

    /** What the report says; empty is blank, which is not 0. */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(stated != null ? stated.value() : counted);
    }

    /** Whether the report says another figure than the records. */
    public boolean differs() {
        return stated != null && counted != null && stated.value().compareTo(counted) != 0;
    }

    /** Whether the difference has its reason, given for the figure the records show now. */
    public boolean accounted() {
        return !differs()
                || stated != null
                        && stated.reason() != null
                        && stated.counted() != null
                        && counted != null
                        && stated.counted().compareTo(counted) == 0;
    }
}
