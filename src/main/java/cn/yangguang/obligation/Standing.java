package cn.yangguang.obligation;

import java.util.Collection;

/**
 * The obligations of an organ whose last day lies in a year, counted as of a day. Half ones that are past their day are in {@code half} only,
 * so that {@code due = inTime + late + half + openLate}; {@code waiting} and {@code soon} are not due yet.
 *
 * @param due past their last day, or met before it
 * @param inTime published, or stated 本期无, by the last day
 * @param late met after the last day
 * @param half published with elements missing
 * @param openLate past the last day and nothing published
 * @param soon near their last day
 * @param waiting farther away
 */
public record Standing(String organ, int due, int inTime, int late, int half, int openLate, int soon, int waiting) {

    /** 红黄绿. */
    public enum Light {
        RED,
        YELLOW,
        GREEN,
        /** Nothing is owed in the year. */
        NONE
    }

    /** Counts these, whatever they have in common. */
    public static Standing of(String organ, Collection<Obligation> obligations) {
        int[] counts = new int[State.values().length];
        int statedLate = 0;
        for (Obligation obligation : obligations) {
            counts[obligation.state().ordinal()]++;
            statedLate += obligation.state() == State.NOTHING && obligation.late() ? 1 : 0;
        }
        int inTime = counts[State.PUBLISHED.ordinal()] + counts[State.NOTHING.ordinal()] - statedLate;
        int late = counts[State.PUBLISHED_LATE.ordinal()] + statedLate;
        int half = counts[State.HALF.ordinal()];
        int open = counts[State.OVERDUE.ordinal()];
        int soon = counts[State.SOON.ordinal()];
        return new Standing(
                organ, inTime + late + half + open, inTime, late, half, open, soon, counts[State.NOT_DUE.ordinal()]);
    }

    /** Red: something is late or half. Yellow: something was late or is soon due. */
    public Light light() {
        if (half + openLate > 0) {
            return Light.RED;
        }
        if (late + soon > 0) {
            return Light.YELLOW;
        }
        return due + waiting > 0 ? Light.GREEN : Light.NONE;
    }

    /** Everything owed with its last day in the year. */
    public int all() {
        return due + soon + waiting;
    }
}
