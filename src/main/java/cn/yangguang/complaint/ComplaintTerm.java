package cn.yangguang.complaint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A period of the handling, dated: what held on the day from which it is counted.
 *
 * @param days working days, days or months, as {@code unit} says
 * @param mark how sure it is: {@code PC} is a convention of the software
 */
record ComplaintTerm(Code code, int days, String unit, String source, String mark, LocalDate from, LocalDate until) {

    enum Code {
        ANSWER,
        EXTENSION,
        ALARM_LATE,
        ALARM_OLD,
        UNASSIGNED,
        SITE_FAILS
    }

    private static final String FILE = "terms.csv";
    private static final List<ComplaintTerm> ROWS = read();

    /** @throws IllegalStateException when the data file has no row for the day */
    static ComplaintTerm on(LocalDate day, Code code) {
        return ROWS.stream()
                .filter(row -> row.code == code && !day.isBefore(row.from) && !day.isAfter(row.until))
                .findFirst()
                .or(() -> ROWS.stream().filter(row -> row.code == code).findFirst())
                .orElseThrow(() -> new IllegalStateException(FILE + " has no row for " + code));
    }

    private static List<ComplaintTerm> read() {
        try (InputStream in = Objects.requireNonNull(ComplaintTerm.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(ComplaintTerm::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComplaintTerm row(String line) {
        String[] cells = line.split(",", -1);
        return new ComplaintTerm(
                Code.valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[6]));
    }
}
