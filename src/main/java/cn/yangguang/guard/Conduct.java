package cn.yangguang.guard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one edition came to where it is.
 *
 * @param createdOn when the disclosure was made in the system
 * @param approvedOn the day of the step that published the edition, null when there is none
 * @param live whether some edition of the disclosure is public now
 */
record Conduct(
        long disclosure,
        String organ,
        String indexNumber,
        LocalDate createdOn,
        int edition,
        String stage,
        String title,
        String category,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate publishedOn,
        boolean imported,
        boolean reviewed,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate withdrawnOn,
        boolean live) {

    String address() {
        return "/office/disclosures/" + disclosure + "/history";
    }
}
