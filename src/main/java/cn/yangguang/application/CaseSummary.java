package cn.yangguang.application;

import cn.yangguang.deadline.ClockReading;

/**
 * A case in a list.
 *
 * @param applicant name of the applicant; masked for whoever does not handle cases of the organ
 * @param light how near the reply is due
 */
public record CaseSummary(Case subject, String applicant, ClockReading clock, Light light) {

    /** Whether it is shown to somebody who may not know who asks, nor for what in whose words. */
    public boolean masked() {
        return applicant.equals(Applicant.MASKED.name());
    }

    public Waiting waiting() {
        return Waiting.of(subject);
    }

    /** The first item in short, for a line of a list; empty when masked, since it is in the applicant's own words. */
    public String request() {
        if (masked()) {
            return "";
        }
        String text =
                subject.items().isEmpty() ? "" : subject.items().getFirst().text();
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
