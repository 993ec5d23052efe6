package cn.yangguang.tally;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import java.util.Set;

/** Which records are behind a cell. One definition for its number and for its list. */
sealed interface Behind {

    /** Cases received in the year. */
    record Received(Set<ApplicantType> types, Set<ReceiptChannel> channels) implements Behind {}

    /** Cases open on 31 December: of the year, or of the year before. */
    record Open(Set<ApplicantType> types, boolean yearBefore) implements Behind {}

    /**
     * Cases decided in the year.
     *
     * @param row the row of the form with those below it; empty for every decision
     * @param paces of these only
     */
    record Ended(Set<ApplicantType> types, String row, Set<String> paces) implements Behind {}

    /** Fees paid in the year, in yuan. */
    record Fees() implements Behind {}

    /**
     * Reviews or lawsuits with their result on 31 December.
     *
     * @param categories of {@code remedy.results_in}
     * @param results of these only
     */
    record Results(Set<String> categories, Set<String> results) implements Behind {}

    /** Complaints that came in the year to the organ that handles them. */
    record Complaints() implements Behind {}

    /** Items first published in the year. */
    record Published() implements Behind {}

    /**
     * Of these items those that had gone through the channel by the end of the year.
     *
     * @param channel gazette, platform, weibo, wechat; other for all the rest
     */
    record Delivered(String channel) implements Behind {}

    /** 行政规范性文件: published items of the statutory category, formed or first published in the year. */
    record Normative(boolean formed) implements Behind {}
}
