package cn.yangguang.law;

/**
 * What a letter says about remedies.
 *
 * @param reviewDays calendar days for 行政复议 from the day the letter is received; 0 when nothing is told
 * @param suitMonths months for a lawsuit without review; 0 when there is none
 * @param suitDaysAfterReview calendar days for a lawsuit after the review decision, where review comes first; else 0
 * @param sentence with the places {@code {复议机关}} and {@code {法院}}; empty when nothing is told
 */
public record RemedyNotice(
        RemedyMode mode,
        int reviewDays,
        int suitMonths,
        int suitDaysAfterReview,
        String sentence,
        String article,
        Mark mark) {

    static final RemedyNotice NONE = new RemedyNotice(RemedyMode.NONE, 0, 0, 0, "", "", Mark.V1);

    /** The sentence with the reviewing organ and the court of the organ's settings. */
    public String sentence(String reviewOrgan, String court) {
        return sentence.replace("{复议机关}", reviewOrgan).replace("{法院}", court);
    }
}
