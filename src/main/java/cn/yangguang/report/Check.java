package cn.yangguang.report;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule a report has to keep: a row of the table of checks.
 *
 * @param id name of the rule in the domain reference
 * @param source where the rule comes from
 * @param rule the rule in one Chinese sentence
 * @param faults asks a report where it breaks the rule
 */
record Check(
        String id,
        Finding.Severity severity,
        String source,
        String rule,
        Function<AnnualReport, Stream<Fault>> faults) {

    /** One place where a rule is broken. */
    record Fault(String place, String numbers, String message, boolean needsNote) {

        /** To be put right. */
        static Fault wrong(String place, String numbers, String message) {
            return new Fault(place, numbers, message, false);
        }

        /** To be put right or explained by a note. */
        static Fault unexplained(String place, String numbers, String message) {
            return new Fault(place, numbers, message + "请核对，确属统计口径不同的，请在附注中说明。", true);
        }
    }

    Stream<Finding> run(AnnualReport report) {
        return faults.apply(report)
                .map(f -> new Finding(id, severity, f.place(), f.numbers(), f.message(), f.needsNote(), null));
    }
}
