package cn.yangguang.villageaccount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a sheet in one line, for lists, years and concerns: sums without the entries.
 *
 * @param sound whether it reconciles within itself
 * @param checked whether the group's check of this version is recorded
 * @param since the day it came to its stage
 * @param publishedOn since when readers have it, null while they do not
 */
public record SheetLine(
        Sheet sheet,
        int version,
        Stage stage,
        long opening,
        long income,
        long expenditure,
        boolean sound,
        boolean checked,
        LocalDate since,
        @Nullable LocalDate publishedOn) {

    public long closing() {
        return opening + income - expenditure;
    }

    public boolean published() {
        return publishedOn != null;
    }
}
