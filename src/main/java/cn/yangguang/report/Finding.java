package cn.yangguang.report;

import org.jspecify.annotations.Nullable;

/**
 * Something in a report that does not agree, with its numbers.
 *
 * @param rule id of the check, such as TXT-ARITH
 * @param place where in the report, in words
 * @param numbers the numbers that disagree, such as 934≠984
 * @param message what is wrong and what to do, in Chinese, for the author
 * @param needsNote whether a note can settle it; otherwise it has to be put right
 * @param explanation the note that settles it, or null while it is open
 */
public record Finding(
        String rule,
        Severity severity,
        String place,
        String numbers,
        String message,
        boolean needsNote,
        @Nullable String explanation) {

    /** How much a finding weighs. */
    public enum Severity {
        /** E: no publication until put right or explained. */
        ERROR,
        /** W: the author is told. */
        WARNING;

        /** E or W. */
        public String code() {
            return name().substring(0, 1);
        }
    }

    /**
     * What a note refers to. It holds the numbers, so that a note explains the gap it was written for and no other: when
     * the numbers change, the finding is open again.
     */
    public String key() {
        return rule + "@" + place + "[" + numbers + "]";
    }

    public boolean explained() {
        return explanation != null;
    }

    /** Whether it stands in the way of publication. */
    public boolean blocks() {
        return severity == Severity.ERROR && !explained();
    }

    Finding explainedBy(@Nullable String note) {
        return new Finding(rule, severity, place, numbers, message, needsNote, note);
    }
}
