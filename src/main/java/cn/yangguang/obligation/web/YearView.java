package cn.yangguang.obligation.web;

import cn.yangguang.obligation.Obligation;
import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the page of a year shows: the heat map, and under it every obligation by matter. */
public record YearView(
        Organ organ, int year, LocalDate today, List<HeatRow> rows, Map<Long, List<Obligation>> byMatter) {

    public YearView {
        rows = List.copyOf(rows);
    }

    public String address() {
        return "/office/obligations/" + organ.key();
    }
}
