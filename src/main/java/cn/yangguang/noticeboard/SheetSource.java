package cn.yangguang.noticeboard;

import java.time.LocalDate;

/**
 * One thing to be printed for a board.
 *
 * @param publisher name of the organ or village, as it signs
 * @param heading what kind of publication it is, such as 村务公开
 * @param reference 索引号 or another number that finds it again, or empty
 * @param body cleaned HTML; pictures in it are not printed but told
 * @param period 所属期间 in words, or empty
 * @param address whole address of its page, or empty: then no code is printed
 * @param telephone to which mistakes are reported, or empty
 */
public record SheetSource(
        String publisher,
        String heading,
        String reference,
        String title,
        String body,
        LocalDate publishedOn,
        String period,
        String address,
        String telephone) {}
