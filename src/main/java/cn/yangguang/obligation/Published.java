package cn.yangguang.obligation;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Obligation.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something public that names a matter, with its editions.
 *
 * @param formed 生成日期 of the edition that stands
 * @param period 所属期间 it states, or null
 * @param versions the oldest first, at least one
 */
record Published(
        long disclosure,
        String indexNumber,
        long matter,
        String title,
        @Nullable LocalDate formed,
        @Nullable CoveredPeriod period,
        List<Version> versions) {

    /** An edition that was made public. */
    record Version(int edition, LocalDate on, List<String> missing) {
        Version {
            missing = List.copyOf(missing);
        }
    }

    Published {
        versions = List.copyOf(versions);
    }

    LocalDate first() {
        return versions.getFirst().on();
    }

    /** The day that tells which period or event it is about: of its formation, or without one of its publication. */
    LocalDate about() {
        return formed == null ? first() : formed;
    }

    /** How it stood on the day; empty before its publication. */
    Optional<Answer> on(LocalDate day) {
        return since(LocalDate.MIN, day);
    }

    /** The same, of editions from the day on only: something permanent is looked at anew each year. */
    Optional<Answer> since(LocalDate from, LocalDate day) {
        Version stands = null;
        LocalDate full = null;
        for (Version version : versions) {
            if (!version.on().isAfter(day)) {
                stands = version;
                boolean fresh = !version.on().isBefore(from);
                full = !version.missing().isEmpty() ? null : full == null && fresh ? version.on() : full;
            }
        }
        if (stands == null || stands.on().isBefore(from)) {
            return Optional.empty();
        }
        LocalDate shown = full == null ? first() : full;
        return Optional.of(new Answer(disclosure, indexNumber, stands.edition(), shown, stands.missing()));
    }
}
