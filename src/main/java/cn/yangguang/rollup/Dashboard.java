package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has reported for a year and who has not.
 *
 * @param rows what is late first, then what is open, then what is done; within that in the order of the tree
 */
public record Dashboard(Organ above, int year, LocalDate today, List<Row> rows) {

    /** @param reminded the newest reminder, or null */
    public record Row(
            UnitReport report, Deadline deadline, @Nullable Reminder reminded) {

        public boolean done() {
            return report.state().done();
        }
    }

    public Dashboard {
        rows = List.copyOf(rows);
    }

    public boolean late(Row row) {
        return !row.done() && row.deadline().passed(today);
    }

    public long done() {
        return rows.stream().filter(Row::done).count();
    }

    public long late() {
        return rows.stream().filter(this::late).count();
    }

    /** Units whose figures fail. */
    public long failing() {
        return rows.stream().filter(row -> row.report().errors() > 0).count();
    }

    /** Units that have not reported, in the order of the page. */
    public List<Row> open() {
        return rows.stream().filter(row -> !row.done()).toList();
    }

    int order(Row row) {
        return row.done() ? 2 : late(row) ? 0 : 1;
    }
}
