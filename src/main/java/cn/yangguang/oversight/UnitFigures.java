package cn.yangguang.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of units from all sources, in an order that does not depend on who gives them. */
@Service
public class UnitFigures {

    private final ObjectProvider<FigureSource> sources;

    UnitFigures(ObjectProvider<FigureSource> sources) {
        this.sources = sources;
    }

    /** Every figure there is: by module, within a module as it gives them. */
    public List<Figure> all() {
        return ordered().stream().flatMap(source -> source.figures().stream()).toList();
    }

    /** Every figure of every organ asked about, also those that are 0; by key of the organ, then by code in the order of {@link #all}. */
    @Transactional(readOnly = true)
    public Map<String, Map<String, Long>> of(Set<String> organs, Period period, LocalDate on) {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        organs.stream().sorted().forEach(organ -> all.put(organ, new LinkedHashMap<>()));
        for (FigureSource source : ordered()) {
            Map<String, Map<String, Long>> counted = source.count(organs, period, on);
            all.forEach((organ, figures) -> source.figures()
                    .forEach(figure -> figures.put(
                            figure.code(), counted.getOrDefault(organ, Map.of()).getOrDefault(figure.code(), 0L))));
        }
        return all;
    }

    private List<FigureSource> ordered() {
        return sources.stream()
                .filter(source -> !source.figures().isEmpty())
                .sorted(Comparator.comparing(
                        source -> source.figures().getFirst().code()))
                .toList();
    }
}
