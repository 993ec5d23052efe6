package cn.yangguang.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How soon items were published (条例 Art. 26 of 2019, Art. 18 of 2007).
 *
 * @param inTime on or before their last lawful day
 * @param late after it
 * @param unknown items whose day of formation nobody recorded: no limit can be counted for them
 * @param spans items per {@link Span}, in its order; together they are those in time and those late
 * @param median calendar days from formation to publication that half of the items did not exceed; null without such items
 * @param longest calendar days, null without such items
 */
public record Timeliness(
        long inTime,
        long late,
        long unknown,
        List<Long> spans,
        @Nullable Integer median,
        @Nullable Integer longest) {

    /** Calendar days from formation to publication. */
    public enum Span {
        SAME_DAY(0),
        FIVE(5),
        TEN(10),
        TWENTY(20),
        THIRTY(30),
        SIXTY(60),
        MORE(Integer.MAX_VALUE);

        private final int last;

        Span(int last) {
            this.last = last;
        }

        /** The last day that still belongs to the span. */
        public int last() {
            return last;
        }

        /** The first day that belongs to the span. */
        public int first() {
            return this == SAME_DAY ? 0 : values()[ordinal() - 1].last + 1;
        }

        static Span of(int days) {
            return Arrays.stream(values())
                    .filter(span -> days <= span.last)
                    .findFirst()
                    .orElse(MORE);
        }
    }

    public Timeliness {
        spans = List.copyOf(spans);
    }

    /**
     * From what was counted.
     *
     * @param days calendar days from formation to publication, with the number of items
     */
    static Timeliness of(long inTime, long late, long unknown, SortedMap<Integer, Long> days) {
        var spans = new Long[Span.values().length];
        Arrays.fill(spans, 0L);
        days.forEach((lapse, items) -> spans[Span.of(lapse).ordinal()] += items);
        return new Timeliness(
                inTime, late, unknown, List.of(spans), median(days), days.isEmpty() ? null : days.lastKey());
    }

    private static @Nullable Integer median(SortedMap<Integer, Long> days) {
        long half = (days.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
        long passed = 0;
        for (Map.Entry<Integer, Long> lapse : days.entrySet()) {
            passed += lapse.getValue();
            if (passed >= half) {
                return lapse.getKey();
            }
        }
        return null;
    }
}
