package cn.yangguang.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A period of 考核 in working days, dated. Both are conventions of the software. */
enum AssessmentTerm {
    /** From the day the provisional result was told; proposed for a new assessment. */
    APPEAL,
    /** From the day of an appeal to its decision. */
    DECIDE_WITHIN;

    /** @throws IllegalStateException when the data file has no row for it */
    int on(LocalDate day) {
        return lines("terms.csv").stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(name())
                        && !day.isBefore(LocalDate.parse(cells[5]))
                        && (cells[6].isEmpty() || !day.isAfter(LocalDate.parse(cells[6]))))
                .mapToInt(cells -> Integer.parseInt(cells[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("terms.csv 没有 " + this + " 在 " + day + " 的行"));
    }

    /** The lines of a data file of this module, without remarks. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(AssessmentTerm.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
