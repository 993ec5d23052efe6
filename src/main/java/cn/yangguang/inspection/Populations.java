package cn.yangguang.inspection;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what an inspection draws from. */
@Component
class Populations {

    private final PopulationQueries queries;
    private final List<Missing> missing;
    private final Scopes scopes;
    private final Organs organs;

    Populations(PopulationQueries queries, List<Missing> missing, Scopes scopes, Organs organs) {
        this.queries = queries;
        this.missing = missing;
        this.scopes = scopes;
        this.organs = organs;
    }

    /** The file, as of now; empty when there is nothing to draw from. */
    Optional<byte[]> file(Course course) {
        Particulars<Detail> begun = course.begun();
        Set<String> inspected = Set.copyOf(begun.list(Detail.ORGANS));
        List<String> categories = begun.list(Detail.CATEGORIES);
        LocalDate from = begun.date(Detail.FROM).orElseThrow();
        LocalDate to = begun.date(Detail.TO).orElseThrow();
        List<Published> published = queries.published(inspected, villages(inspected), categories, from, to);
        List<Missing.Gap> gaps = missing.stream()
                .flatMap(source -> source.of(inspected, from, to).stream())
                .filter(gap -> categories.isEmpty() || categories.contains(gap.category()))
                .toList();
        Map<String, String> names = scopes.names(course.proceeding().organ());
        return published.isEmpty() && gaps.isEmpty()
                ? Optional.empty()
                : Optional.of(Population.file(
                        published, gaps, names, course.proceeding().begunOn()));
    }

    private Set<String> villages(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> organs.find(key).stream())
                .filter(organ -> organ.level() == OrganLevel.VILLAGE)
                .map(Organ::key)
                .collect(Collectors.toSet());
    }
}
