package cn.yangguang.tally;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The number of every cell of a year: from the kept sums, and for what is never many from the records. Made for one answer. */
final class Numbers {

    private final TallyQueries queries;
    private final PublishedQueries published;
    private final Collection<String> organs;
    private final int year;
    private final Sums sums;
    private final List<TallyQueries.Result> results;
    private final Rows rows;
    private final boolean begun;
    private final boolean casesKnown;

    Numbers(TallyQueries queries, PublishedQueries published, Collection<String> organs, int year) {
        this.queries = queries;
        this.published = published;
        this.organs = organs;
        this.year = year;
        this.sums = queries.sums(organs, year);
        this.results = queries.results(organs, year);
        this.rows = new Rows(YearCells.formOf(year));
        this.begun = year >= queries.begun();
        this.casesKnown = begun || sums.knows(Sums.RECEIVED);
    }

    /** Empty where the installation has no records of the year: nothing is known then, and that is not 0. */
    Optional<BigDecimal> of(Behind behind) {
        return known(behind) ? Optional.of(BigDecimal.valueOf(number(behind))) : Optional.empty();
    }

    private boolean known(Behind behind) {
        return switch (behind) {
            case Behind.Published p -> publishedKnown();
            case Behind.Delivered d -> publishedKnown();
            case Behind.Normative n -> published.filesNormative(organs);
            case Behind.Results r -> casesKnown || !results.isEmpty();
            case Behind.Complaints c ->
                organs.stream().anyMatch(queries::isAbove) && (casesKnown || queries.complaints(organs, year) > 0);
            default -> casesKnown;
        };
    }

    private boolean publishedKnown() {
        return begun || sums.knows(Sums.PUBLISHED);
    }

    private long number(Behind behind) {
        return switch (behind) {
            case Behind.Received(var types, var channels) ->
                sums.inYear(Sums.RECEIVED, sum -> sum.of(types) && channels.contains(sum.channel()));
            case Behind.Open(var types, var before) -> sums.openAt(before ? year - 1 : year, types);
            case Behind.Ended ended ->
                sums.inYear(Sums.ENDED, sum -> sum.of(ended.types()) && rows.count(ended, sum.manner()));
            case Behind.Fees() -> sums.inYear(Sums.FEE, sum -> true);
            case Behind.Results(var categories, var which) ->
                results.stream()
                        .filter(r -> categories.contains(r.category()) && which.contains(r.result()))
                        .mapToLong(TallyQueries.Result::number)
                        .sum();
            case Behind.Complaints() -> queries.complaints(organs, year);
            case Behind.Published() -> sums.inYear(Sums.PUBLISHED, sum -> true);
            case Behind.Delivered(var channel) ->
                sums.inYear(Sums.DELIVERED, sum -> sum.word(1).equals(channel));
            case Behind.Normative(var formed) ->
                published.normative(organs, year, formed).size();
        };
    }
}
