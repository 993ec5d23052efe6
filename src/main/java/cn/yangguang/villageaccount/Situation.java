package cn.yangguang.villageaccount;

import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of a sheet, a person and a day, so that {@link Rules} can be asked.
 *
 * @param stage null before the version is there
 * @param seen number of the sheet's last step
 * @param makers who made or changed this version
 * @param concerned names of those who cannot check it: its makers, 经手人 and 审批人
 * @param group names of the 民主理财小组 as recorded, empty when none are
 * @param blocks what keeps the sheet from being sent on
 * @param published whether readers have this version now
 * @param underReview whether its editions are still in the review of 公开
 * @param openVersion whether another version is being worked at
 * @param given null while only the possibility is asked for
 */
record Situation(
        @Nullable Stage stage,
        int seen,
        LocalDate today,
        long person,
        Set<Hand> hands,
        Set<Long> makers,
        Set<String> concerned,
        Set<String> group,
        List<Finding> blocks,
        boolean published,
        boolean underReview,
        boolean openVersion,
        @Nullable Particulars<Detail> given) {

    Situation {
        hands = Set.copyOf(hands);
        makers = Set.copyOf(makers);
        concerned = Set.copyOf(concerned);
        group = Set.copyOf(group);
        blocks = List.copyOf(blocks);
    }

    Particulars<Detail> particulars() {
        return given == null ? Particulars.none() : given;
    }

    /** The day the step counts for: the one given, else today. */
    LocalDate on() {
        return particulars().date(Detail.ON).orElse(today);
    }
}
