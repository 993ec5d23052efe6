package cn.yangguang.noticeboard;

import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards of all organs a person looks after: the own ones and those below, townships and villages alike. */
@Service
public class BoardOverview {

    private final PostingQueries queries;
    private final Organs organs;
    private final Clock clock;

    BoardOverview(PostingQueries queries, Organs organs, Clock clock) {
        this.queries = queries;
        this.organs = organs;
        this.clock = clock;
    }

    /** @param sheets that hang there now */
    record Counts(int boards, int sheets) {}

    /** @param unposted published within a year and not proved on a board */
    public record Row(Organ organ, int boards, int sheets, int unposted) {}

    @Transactional(readOnly = true)
    public List<Row> of(Person person) {
        Map<String, Organ> seen = new LinkedHashMap<>();
        OfficeReach.organsOf(person).stream().sorted().forEach(key -> {
            organs.find(key).ifPresent(organ -> seen.put(key, organ));
            organs.activeBelow(key).forEach(below -> seen.putIfAbsent(below.key(), below));
        });
        LocalDate today = LocalDate.now(clock);
        Map<String, Counts> counts = queries.counts(seen.keySet());
        Map<String, Long> unposted = queries.unposted(seen.keySet(), today.minusYears(1), today, today).stream()
                .collect(Collectors.groupingBy(Unposted::organ, Collectors.counting()));
        var none = new Counts(0, 0);
        return seen.values().stream()
                .map(organ -> {
                    Counts count = counts.getOrDefault(organ.key(), none);
                    int open = Math.toIntExact(unposted.getOrDefault(organ.key(), 0L));
                    return new Row(organ, count.boards(), count.sheets(), open);
                })
                .toList();
    }
}
