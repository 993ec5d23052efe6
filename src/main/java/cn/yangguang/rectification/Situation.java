package cn.yangguang.rectification;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request, a person and a day, so that {@link Rules} can be asked.
 *
 * @param duties held at the organ
 * @param given null while only the possibility is asked for
 * @param missing what the letter still lacks, in words
 */
record Situation(
        Rectification subject,
        LocalDate today,
        long person,
        Set<Duty> duties,
        @Nullable Particulars<Detail> given,
        List<String> missing) {

    Situation {
        duties = Set.copyOf(duties);
        missing = List.copyOf(missing);
    }

    Particulars<Detail> particulars() {
        return given == null ? Particulars.none() : given;
    }

    /** The day the step counts for: the one given, else today. */
    LocalDate on() {
        return particulars().date(Detail.ON).orElse(today);
    }
}
