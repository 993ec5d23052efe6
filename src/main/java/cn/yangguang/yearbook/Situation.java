package cn.yangguang.yearbook;

import cn.yangguang.identity.Duty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report, a person and a form, so that {@link Rules} can be asked.
 *
 * @param over whether the year is over
 * @param person null for the command line of the machine itself
 * @param duties held at the organ; all of them for the command line
 * @param drafters who wrote in the report since it was last approved
 * @param blocking how many findings stand in the way
 * @param reason what the form says, or null while only the possibility is asked for
 */
record Situation(
        Stage stage,
        boolean over,
        @Nullable Long person,
        Set<Duty> duties,
        Set<Long> drafters,
        int blocking,
        @Nullable String reason) {

    Situation {
        duties = Set.copyOf(duties);
        drafters = Set.copyOf(drafters);
    }
}
