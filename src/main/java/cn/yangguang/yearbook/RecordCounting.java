package cn.yangguang.yearbook;

import cn.yangguang.tally.Tally;
import cn.yangguang.yearform.YearTables;
import org.springframework.stereotype.Component;

/** What the records give: the count of {@code tally}. */
@Component
class RecordCounting implements Counting {

    private final Tally tally;

    RecordCounting(Tally tally) {
        this.tally = tally;
    }

    @Override
    public YearTables of(String organ, int year) {
        return tally.tables(organ, year);
    }
}
