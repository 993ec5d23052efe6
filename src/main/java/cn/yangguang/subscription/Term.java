package cn.yangguang.subscription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What the law leaves open, dated: {@code terms.csv} is the table. */
enum Term {
    /** Days that a confirmation is waited for. */
    CONFIRM,
    /** Refusals for good, one after the other, after which an address is stopped. */
    REFUSALS,
    /** Confirmations that go to one address within a day. */
    ASKED_A_DAY,
    /** Subscriptions of one address. */
    SUBSCRIPTIONS,
    /** Days after its publication in which an edition is told. */
    FRESH,
    /** Hour of the digests, Beijing time. */
    DAILY_AT,
    /** Day of the weekly digest, 1 for Monday. */
    WEEKLY_ON,
    /** Days that records of letters are kept. */
    KEPT;

    private static final String FILE = "terms.csv";

    private record Row(Term term, int value, LocalDate from, LocalDate until) {}

    private static final class Table {
        private static final List<Row> ROWS = read();
    }

    /** What held on the day; what holds first where the day lies before the table. */
    int on(LocalDate day) {
        List<Row> rows = Table.ROWS.stream().filter(row -> row.term() == this).toList();
        return rows.stream()
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.until()))
                .findFirst()
                .orElse(rows.getFirst())
                .value();
    }

    private static List<Row> read() {
        try (InputStream in = Objects.requireNonNull(Term.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] cells) {
        return new Row(
                valueOf(cells[0]),
                Integer.parseInt(cells[1]),
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[6]));
    }
}
