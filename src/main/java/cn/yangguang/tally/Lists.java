package cn.yangguang.tally;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The records behind a cell, found among the records themselves. */
@Component
class Lists {

    private final TallyQueries queries;
    private final PublishedQueries published;

    Lists(TallyQueries queries, PublishedQueries published) {
        this.queries = queries;
        this.published = published;
    }

    List<CountedRecord> of(Collection<String> organs, int year, Behind behind) {
        return switch (behind) {
            case Behind.Received(var types, var channels) ->
                queries.received(organs, year, names(types), names(channels));
            case Behind.Open(var types, var before) -> queries.open(organs, before ? year - 1 : year, names(types));
            case Behind.Ended ended -> queries.ended(organs, year, names(ended.types()), manners(organs, year, ended));
            case Behind.Fees() -> queries.fees(organs, year);
            case Behind.Results(var categories, var results) -> queries.results(organs, year, categories, results);
            case Behind.Complaints() -> queries.complaintList(organs, year);
            case Behind.Published() -> published.published(organs, year);
            case Behind.Delivered(var channel) -> published.delivered(organs, year, channel);
            case Behind.Normative(var formed) -> published.normative(organs, year, formed);
        };
    }

    private List<Sums.Manner> manners(Collection<String> organs, int year, Behind.Ended ended) {
        var rows = new Rows(YearCells.formOf(year));
        return queries.manners(organs, year).stream()
                .filter(manner -> rows.count(ended, manner))
                .toList();
    }

    private static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
