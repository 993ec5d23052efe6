package cn.yangguang.complaint;

import cn.yangguang.identity.Person;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of a year, each the length of a list. */
@Service
public class ComplaintFigures {

    private final ComplaintQueries queries;
    private final Entries entries;
    private final ComplaintLists lists;

    ComplaintFigures(ComplaintQueries queries, Entries entries, ComplaintLists lists) {
        this.queries = queries;
        this.entries = entries;
        this.lists = lists;
    }

    /**
     * What came in a year to an organ, for a report that everybody reads: without 举报, whose number alone could betray one. Those
     * carried over into {@code remedy} are counted there for section 4 and must not be added to it.
     */
    @Transactional(readOnly = true)
    public ComplaintYear of(String organ, int year) {
        return new ComplaintYear(
                year,
                lists.lines(entries.fold(queries.cameIn(Set.of(organ), year)).stream()
                        .filter(entry -> !entry.report())
                        .toList()));
    }

    /** What came in the year to the person's organs, as far as the person may know of it. */
    @Transactional(readOnly = true)
    public ComplaintYear of(Person person, int year) {
        Collection<String> keepers = ComplaintReach.keepers(person);
        return new ComplaintYear(year, lists.lines(entries.readable(queries.cameIn(keepers, year), person)));
    }
}
