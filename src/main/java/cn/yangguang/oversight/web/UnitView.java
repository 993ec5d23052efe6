package cn.yangguang.oversight.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.oversight.Figure;
import cn.yangguang.oversight.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit on its page.
 *
 * @param path from the topmost organ the person sees down to this one
 * @param below units directly below that have figures or something below with figures
 * @param counts by key of the organ, then by code; of this unit only when it is below one of the person's
 * @param imported as of which day the figures of units with an installation of their own stand
 * @param records kinds of records the person may list; empty when none
 */
public record UnitView(
        Organ organ,
        List<Organ> path,
        Period period,
        LocalDate on,
        List<Organ> below,
        List<Figure> figures,
        Map<String, Map<String, Long>> counts,
        Map<String, LocalDate> imported,
        boolean unit,
        List<String> records,
        boolean directing) {

    /** When the unit handed its figures up; null when they are counted here, or when it did not. */
    public @Nullable LocalDate imported(Organ one) {
        return imported.get(one.key());
    }

    public long count(Organ one, Figure figure) {
        return counts.getOrDefault(one.key(), Map.of()).getOrDefault(figure.code(), 0L);
    }

    /** The figures that tell of something to put right; the sum of all concerns first. */
    public List<Figure> bad() {
        return figures.stream()
                .filter(Figure::bad)
                .sorted(Comparator.comparing(figure -> !figure.group().equals("supervision")))
                .toList();
    }
}
