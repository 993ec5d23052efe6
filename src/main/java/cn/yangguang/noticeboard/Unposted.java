package cn.yangguang.noticeboard;

import java.time.LocalDate;

/**
 * Something published that no photograph shows on a board.
 *
 * @param publishedOn day of the valid edition
 * @param hangs whether it was entered as posted, without a photograph
 */
public record Unposted(
        String organ,
        long disclosure,
        int edition,
        String indexNumber,
        String title,
        LocalDate publishedOn,
        boolean hangs) {}
