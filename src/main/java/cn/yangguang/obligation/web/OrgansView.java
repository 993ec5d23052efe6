package cn.yangguang.obligation.web;

import java.time.LocalDate;
import java.util.List;

/** What the page of all organs shows: one row for each. */
public record OrgansView(int year, LocalDate today, List<HeatRow> rows) {

    public OrgansView {
        rows = List.copyOf(rows);
    }
}
