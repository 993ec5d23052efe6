package cn.yangguang.oversight;

import java.util.HashMap;
import java.util.Map;

/** Collects figures, for a {@link FigureSource}. Not shared between threads. */
public final class Counts {

    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    /** One more, when it is so. */
    public Counts add(String organ, Figure figure, boolean counts) {
        return add(organ, figure, counts ? 1 : 0);
    }

    public Counts add(String organ, Figure figure, long more) {
        counts.computeIfAbsent(organ, key -> new HashMap<>()).merge(figure.code(), more, Long::sum);
        return this;
    }

    /** By key of the organ, then by code. */
    public Map<String, Map<String, Long>> all() {
        return Map.copyOf(counts);
    }
}
