package cn.yangguang.reading;

import cn.yangguang.disclosure.CoveredPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of the views that tell of a period and of a list of persons. */
final class PeriodRows {

    private PeriodRows() {}

    static @Nullable CoveredPeriod period(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = row.getObject("period_to", LocalDate.class);
        return from == null || to == null ? null : new CoveredPeriod(from, to);
    }

    /** @param from day of the first publication */
    static @Nullable PublicPersonList persons(ResultSet row, LocalDate from) throws SQLException {
        LocalDate until = row.getObject("publicity_until", LocalDate.class);
        return until == null
                ? null
                : new PublicPersonList(row.getInt("person_count"), from, until, row.getBoolean("persons_withheld"));
    }
}
