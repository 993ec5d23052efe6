package cn.yangguang.report.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.report.YearStatistics;
import cn.yangguang.report.YearlyStatistics;
import cn.yangguang.report.YearsSideBySide;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the address of a page or file of statistics asks for; what there is not is 404. */
@Component
class AskedStatistics {

    private final YearlyStatistics statistics;
    private final Organs organs;

    AskedStatistics(YearlyStatistics statistics, Organs organs) {
        this.statistics = statistics;
        this.organs = organs;
    }

    Organ organ(String key) {
        return organs.find(key).filter(Organ::active).orElseThrow(AskedStatistics::absent);
    }

    /** The years that have a page, the newest first. */
    List<Integer> years(Organ organ) {
        return statistics.years(organ.key());
    }

    YearStatistics year(Organ organ, String text) {
        Integer year = Years.read(text);
        if (year == null) {
            throw absent();
        }
        return statistics
                .of(organ.key(), year)
                .filter(counted -> counted.withBelow() > 0)
                .orElseThrow(AskedStatistics::absent);
    }

    YearsSideBySide sideBySide(Organ organ) {
        return statistics.sideBySide(organ.key()).orElseThrow(AskedStatistics::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
