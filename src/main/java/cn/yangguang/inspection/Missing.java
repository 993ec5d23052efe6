package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows what should have been published and was not, or not whole. */
interface Missing {

    /**
     * One such thing.
     *
     * @param subject the same every day and unique within the organ
     * @param title what it is, in words
     * @param due the last lawful day
     */
    record Gap(String organ, String subject, String title, String category, LocalDate due) {

        String id() {
            return "缺/" + organ + "/" + subject;
        }
    }

    /** What fell due in the period and stands open today, of these organs. */
    List<Gap> of(Set<String> organs, LocalDate from, LocalDate to);
}
