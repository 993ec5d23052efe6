package cn.yangguang.reading;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.disclosure.Stage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published item as it stands in a list: its live edition.
 *
 * @param organ key of the organ
 * @param category code, null when it has none
 * @param publishedOn day of the first publication, Beijing time
 * @param edition number of the live edition
 * @param stage PUBLISHED, EXPIRED or ARCHIVED
 * @param period 所属期间, null for none
 * @param persons set when it is or was a 公示名单
 * @param excerpt plain text around the first word searched for, or empty
 */
public record PublicSummary(
        String indexNumber,
        String title,
        String summary,
        String organ,
        @Nullable String category,
        String documentNumber,
        @Nullable LocalDate formationDate,
        LocalDate publishedOn,
        int edition,
        Stage stage,
        @Nullable CoveredPeriod period,
        @Nullable PublicPersonList persons,
        String excerpt) {}
