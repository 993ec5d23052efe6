package cn.yangguang.handover;

import java.time.LocalDate;

/**
 * One line of a list: an edition, or that it is public no longer.
 *
 * @param title empty for what was withdrawn: the title may be the reason
 * @param correction whether it takes the place of an edition handed over before
 */
public record Entry(
        int position,
        long disclosure,
        int edition,
        String indexNumber,
        String title,
        LocalDate publishedOn,
        boolean withdrawn,
        boolean correction) {}
