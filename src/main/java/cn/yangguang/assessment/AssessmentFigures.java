package cn.yangguang.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Final results of a year, for reports. */
@Service
public class AssessmentFigures {

    /** An organ's own result: its share of a hundred, its rank among so many. */
    public record Own(String by, BigDecimal score, int rank, int among) {}

    /** What an organ assessed: so many organs, with this share on average. */
    public record Given(int assessed, BigDecimal average) {}

    private final AssessmentStore store;
    private final Scorecards scorecards;

    AssessmentFigures(AssessmentStore store, Scorecards scorecards) {
        this.store = store;
        this.scorecards = scorecards;
    }

    /** Of the newest assessment of that year that is final. */
    @Transactional(readOnly = true)
    public Optional<Own> own(String organ, int year) {
        return finals(organ, year)
                .filter(one -> one.content().assessed().contains(organ))
                .findFirst()
                .flatMap(one -> {
                    List<Scorecard> cards = scorecards.of(one);
                    return cards.stream()
                            .filter(card -> card.organ().equals(organ))
                            .findFirst()
                            .flatMap(card ->
                                    card.share().map(share -> new Own(one.organ(), share, card.rank(), cards.size())));
                });
    }

    /** Of the newest assessment of that year that is final and that the organ did. */
    @Transactional(readOnly = true)
    public Optional<Given> given(String organ, int year) {
        return finals(organ, year)
                .filter(one -> one.organ().equals(organ))
                .findFirst()
                .flatMap(one -> {
                    List<BigDecimal> shares = scorecards.of(one).stream()
                            .map(Scorecard::share)
                            .flatMap(Optional::stream)
                            .toList();
                    return shares.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Given(one.content().assessed().size(), average(shares)));
                });
    }

    private static BigDecimal average(List<BigDecimal> shares) {
        return shares.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(shares.size()), 2, RoundingMode.HALF_UP);
    }

    private Stream<Assessment> finals(String organ, int year) {
        return store.of(List.of(organ)).stream()
                .filter(one -> one.content().year() == year && one.stage() == AssessmentStage.FINAL);
    }
}
