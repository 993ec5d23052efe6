package cn.yangguang.yearbook;

import cn.yangguang.yearform.YearTables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the records give. */
@Component
class RecordCounting implements Counting {

    @Override
    public YearTables of(String organ, int year) {
        return new YearTables(year, Map.of());
    }
}
