package cn.yangguang.obligation;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organ owes to the public once: a matter of its catalogue and a period or an event. Computed, never stored.
 *
 * @param occasion tells it from the others of its matter, the same every day: {@code 2016-03}, {@code 2016-Q3}, {@code 2016-H1}, {@code 2016},
 *     {@code 2016-P} (the look at something permanent), {@code e12} (event)
 * @param organ key of the organ
 * @param matter id of the matter in the catalogue
 * @param title of the matter, both levels
 * @param period what time it is about; null for an event
 * @param event null for a period
 * @param due last day on which it is in time, with its rule and its count
 * @param answer what was published for it, null for nothing
 * @param daysLate calendar days after the last day: until it was met, or until today while it is not; 0 in time
 * @param statement the newest 本期无 for it, whether agreed to or not; null for none
 */
public record Obligation(
        String occasion,
        String organ,
        long matter,
        String title,
        Rhythm rhythm,
        @Nullable CoveredPeriod period,
        @Nullable Announced event,
        DueDate due,
        State state,
        @Nullable Answer answer,
        int daysLate,
        @Nullable Statement statement) {

    /**
     * A publication that names the matter.
     *
     * @param edition the edition that stands
     * @param on since when all elements are public; while some are missing, the day of its first publication
     * @param missing names of the elements that are not there
     */
    public record Answer(long disclosure, String indexNumber, int edition, LocalDate on, List<String> missing) {
        public Answer {
            missing = List.copyOf(missing);
        }
    }

    /** Whether it was or is past its last day without having been met. */
    public boolean late() {
        return daysLate > 0;
    }

    /** 索引号 of what was published, or null. */
    public @Nullable String indexNumber() {
        return answer == null ? null : answer.indexNumber();
    }

    /** Elements that are missing; empty when it is not half published. */
    public List<String> missing() {
        return answer == null ? List.of() : answer.missing();
    }

    /** Unique within the installation and the same every day: {@code matter/12/2016-Q3}. */
    public String subject() {
        return "matter/" + matter + "/" + occasion;
    }

    /** Path of its page in the office. */
    public String address() {
        return "/office/obligations/" + organ + "/" + matter + "/" + occasion;
    }
}
