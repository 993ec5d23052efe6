package cn.yangguang.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a foreign table, read and found lawful.
 *
 * @param key what makes the row itself, so that the same file twice changes nothing
 * @param indexNumber the number it brings along, or null to be given one
 * @param publishedOn the day it was published elsewhere
 * @param deliveries the channels it went through, with the day on each
 */
record ImportedRow(
        int line,
        String key,
        @Nullable String indexNumber,
        EditionContent content,
        LocalDate publishedOn,
        String lateReason,
        List<Posted> deliveries) {

    /** One channel and the day it went up there. */
    record Posted(String channel, LocalDate on) {}
}
