package cn.yangguang.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What several applicants asked an organ for, so that it can be published once for everybody (条例 Art. 44). */
@Service
public class CommonRequests {

    private static final int MOST = 3000;

    private final CaseQueries queries;

    CommonRequests(CaseQueries queries) {
        this.queries = queries;
    }

    /** Among the newest 3,000 requests of these organs; what most applicants asked for first. */
    @Transactional(readOnly = true)
    public List<CommonRequest> of(Set<String> organs) {
        return organs.stream()
                .sorted()
                .flatMap(organ -> at(organ).stream())
                .sorted(Comparator.comparingInt(CommonRequest::applicants).reversed())
                .toList();
    }

    private List<CommonRequest> at(String organ) {
        List<CaseQueries.Requested> all = queries.requested(organ, MOST);
        return RequestGroups.of(all.stream().map(CaseQueries.Requested::text).toList(), SimilarCases.ALIKE).stream()
                .map(group -> common(group.stream().map(all::get).toList()))
                .filter(common -> common.applicants() > 1)
                .toList();
    }

    private static CommonRequest common(List<CaseQueries.Requested> group) {
        return new CommonRequest(
                group.getFirst().text(),
                (int) group.stream()
                        .map(one -> one.registered().applicant())
                        .distinct()
                        .count(),
                group.stream().map(CaseQueries.Requested::registered).distinct().toList());
    }
}
