package cn.yangguang.workrecord;

import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CommonRequest;
import cn.yangguang.application.CommonRequests;
import cn.yangguang.identity.Person;
import cn.yangguang.search.SearchInVain;
import cn.yangguang.search.SearchesInVain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 热点: what people look for in vain, and what several ask for. */
@Service
public class HotTopics {

    private final SearchesInVain searches;
    private final CommonRequests requests;
    private final CaseReach reach;

    HotTopics(SearchesInVain searches, CommonRequests requests, CaseReach reach) {
        this.searches = searches;
        this.requests = requests;
        this.reach = reach;
    }

    /** Asked at the organ or on the whole site. */
    @Transactional
    public List<SearchInVain> inVain(String organ, int year) {
        return searches.of(Set.of(organ), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** With the words of requests, so only for whoever handles the organ's cases. */
    @Transactional(readOnly = true)
    public List<CommonRequest> repeated(String organ, Person person) {
        return reach.whole(person).contains(organ) ? requests.of(Set.of(organ)) : List.of();
    }
}
