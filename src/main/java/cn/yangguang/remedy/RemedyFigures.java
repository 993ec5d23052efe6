package cn.yangguang.remedy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Section 4 of the yearly report: results of 行政复议 and 行政诉讼 as on 31 December. */
@Service
public class RemedyFigures {

    /** The three groups of columns, by the first half of their codes. */
    public static final List<String> CATEGORIES = List.of("review", "litigationDirect", "litigationAfterReview");

    private static final String TOTAL = "total";

    private final RemedyQueries queries;

    RemedyFigures(RemedyQueries queries) {
        this.queries = queries;
    }

    /**
     * The fifteen columns in the order of the form, by their codes such as {@code review.upheld}; 0 where there is none. Counted is
     * whatever was pending at some time of the year.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> of(Collection<String> organs, int year) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            for (RemedyResult result : RemedyResult.values()) {
                figures.put(category + "." + result.code(), 0);
            }
            figures.put(category + "." + TOTAL, 0);
        }
        for (RemedyQueries.Counted counted : queries.results(organs, year)) {
            RemedyResult result = RemedyResult.valueOf(counted.result());
            figures.merge(counted.category() + "." + result.code(), counted.number(), Integer::sum);
            figures.merge(counted.category() + "." + TOTAL, counted.number(), Integer::sum);
        }
        return figures;
    }
}
