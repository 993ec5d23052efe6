package cn.yangguang.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was asked before, for the clerk to see side by side; nothing is decided by it. */
@Service
public class SimilarCases {

    static final double ALIKE = 0.5;
    private static final double OF_ONE_APPLICANT = 0.3;
    private static final int MOST = 5;

    private final CaseQueries queries;
    private final ApplicationStore store;
    private final StepStore steps;

    SimilarCases(CaseQueries queries, ApplicationStore store, StepStore steps) {
        this.queries = queries;
        this.store = store;
        this.steps = steps;
    }

    /** A case of the organ and how alike it is. */
    private record Candidate(CaseQueries.Wanted wanted, double likeness, boolean sameApplicant) {}

    /** Up to five other cases of the organ that ask for something alike, the same applicant's and the most alike first. */
    @Transactional(readOnly = true)
    public List<SimilarCase> to(Case subject) {
        Registered mine = subject.registered();
        Map<Long, Candidate> best = queries.wanted(mine.organ(), mine.id()).stream()
                .map(wanted -> new Candidate(
                        wanted,
                        likeness(subject, wanted.text()),
                        wanted.applicant().equals(mine.applicant())))
                .filter(c -> c.likeness() >= (c.sameApplicant() ? OF_ONE_APPLICANT : ALIKE))
                .collect(Collectors.toMap(
                        c -> c.wanted().application(), c -> c, (a, b) -> a.likeness() >= b.likeness() ? a : b));
        return best.values().stream()
                .sorted(Comparator.comparing(Candidate::sameApplicant)
                        .thenComparing(Candidate::likeness)
                        .reversed())
                .limit(MOST)
                .map(this::found)
                .toList();
    }

    private SimilarCase found(Candidate candidate) {
        Registered other = store.find(candidate.wanted().application()).orElseThrow();
        return new SimilarCase(Case.of(other, steps.of(other.id())), candidate.likeness(), candidate.sameApplicant());
    }

    private static double likeness(Case subject, String text) {
        return subject.items().stream()
                .mapToDouble(item -> TextLikeness.of(item.text(), text))
                .max()
                .orElse(0);
    }
}
