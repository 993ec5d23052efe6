package cn.yangguang.assessment;

import cn.yangguang.rollup.ReportDeadlines;
import cn.yangguang.workrecord.Register;
import cn.yangguang.workrecord.WorkRecords;
import cn.yangguang.yearbook.Edition;
import cn.yangguang.yearbook.Yearbooks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Figures of registers and of yearly reports. */
@Component
class RecordMeasuring {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Yearbooks yearbooks;
    private final ReportDeadlines deadlines;
    private final WorkRecords records;

    RecordMeasuring(Yearbooks yearbooks, ReportDeadlines deadlines, WorkRecords records) {
        this.yearbooks = yearbooks;
        this.deadlines = deadlines;
        this.records = records;
    }

    /** Entries of the year that were not struck. */
    Measured entries(String organ, Register register, int year) {
        return Measured.count(
                records.of(organ, register, year).stream()
                        .filter(entry -> !entry.struck())
                        .count(),
                "/office/work-records/" + organ + "?register=" + register.name().toLowerCase(Locale.ROOT) + "&year="
                        + year);
    }

    /**
     * 1 when the first edition of the report was approved by its day, else 0; nothing to measure before that day, or for an organ that had no report here
     * by then.
     */
    Measured report(String organ, int year, LocalDate today) {
        String evidence = "/office/reports/" + organ + "/" + year;
        LocalDate due = deadlines.of(organ, year).due();
        Optional<LocalDate> approved = yearbooks.editions(organ, year).stream()
                .map(Edition::approvedAt)
                .min(java.util.Comparator.naturalOrder())
                .map(at -> at.atZone(SHANGHAI).toLocalDate());
        boolean began = yearbooks.approved(organ).stream().anyMatch(other -> other <= year);
        if (approved.isEmpty() && (!began || !today.isAfter(due))) {
            return new Measured(Optional.empty(), evidence);
        }
        return Measured.count(approved.filter(on -> !on.isAfter(due)).isPresent() ? 1 : 0, evidence);
    }
}
