package cn.yangguang.upward;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.Period;
import cn.yangguang.oversight.UnitFigures;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes the state of a period: the organ itself and every active organ and village below it. */
@Component
class States {

    private final Organs organs;
    private final UnitFigures figures;
    private final Languages languages;

    States(Organs organs, UnitFigures figures, Languages languages) {
        this.organs = organs;
        this.figures = figures;
        this.languages = languages;
    }

    @Transactional(readOnly = true)
    State of(Organ organ, Period period, LocalDate on) {
        List<Organ> all = new ArrayList<>(List.of(organ));
        all.addAll(organs.activeBelow(organ.key()));
        Set<String> keys = all.stream().map(Organ::key).collect(Collectors.toSet());
        Map<String, Map<String, Long>> counted = figures.of(keys, period, on);
        Words words = languages.chinese();
        return new State(
                unit(organ, Map.of()),
                period.label(),
                on,
                figures.all().stream()
                        .map(figure ->
                                new State.Field(figure.code(), words.of(figure.name()), words.of(figure.counts())))
                        .toList(),
                all.stream()
                        .map(one -> unit(one, counted.getOrDefault(one.key(), Map.of())))
                        .toList());
    }

    private static State.Unit unit(Organ organ, Map<String, Long> figures) {
        return new State.Unit(
                organ.key(),
                organ.fullName(),
                organ.level().title(),
                Objects.requireNonNullElse(organ.divisionCode(), ""),
                figures);
    }
}
