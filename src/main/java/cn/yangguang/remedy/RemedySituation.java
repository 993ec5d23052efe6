package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A remedy, a person and a day, so that {@link RemedyRules} can be asked.
 *
 * @param duties held at the organ that keeps the record
 * @param given null while only the possibility is asked for
 * @param documentTaken whether another record of the organ has the document's number already
 */
record RemedySituation(
        Remedy subject,
        LocalDate today,
        Set<Duty> duties,
        @Nullable RemedyParticulars given,
        boolean documentTaken) {

    RemedySituation {
        duties = Set.copyOf(duties);
    }

    RemedyParticulars particulars() {
        return given == null ? RemedyParticulars.NONE : given;
    }

    /** The day the step counts for: the one given, else today. */
    LocalDate on() {
        return particulars().date(RemedyDetail.ON).orElse(today);
    }
}
