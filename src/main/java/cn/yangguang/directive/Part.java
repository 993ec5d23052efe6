package cn.yangguang.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One addressee of an order as of a day, with what is due next.
 *
 * @param stage of the addressee; null while the order is a draft
 * @param next the last day of what is due next: to acknowledge, to answer, or for the issuer to judge; null when nothing is
 * @param due the last day to answer; null while the order is a draft
 */
public record Part(
        Directive directive,
        String addressee,
        @Nullable Stage stage,
        @Nullable LocalDate next,
        @Nullable LocalDate due) {

    /** Working days before the last day from which the light is yellow. */
    static final int SOON = 3;

    /** The colour of the light. */
    public enum Light {
        RED,
        YELLOW,
        GREEN,
        NONE
    }

    /** @param soon the first day of the last working days */
    static Light light(Part part, LocalDate on, LocalDate soon) {
        if (part.directive().stage() != Stage.ISSUED || part.stage() == null) {
            return Light.NONE;
        }
        if (part.stage() == Stage.SETTLED) {
            return Light.GREEN;
        }
        if (part.late(on)) {
            return Light.RED;
        }
        return part.stage().judging() || part.next() != null && !part.next().isAfter(soon) ? Light.YELLOW : Light.GREEN;
    }

    /** Whether the last day of what is due next has passed. */
    public boolean late(LocalDate on) {
        return next != null && next.isBefore(on) && directive.stage() == Stage.ISSUED;
    }
}
