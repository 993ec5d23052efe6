package cn.yangguang.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A number or period of 社会评议, dated: what holds on the day asked about. All are conventions of the software. */
public enum AppraisalTerm {
    /** Voices from which on the result of an item is shown. */
    LEAST_VOTES,
    /** Sheets from which on the result of a questionnaire is shown. */
    LEAST_SHEETS,
    /** Voices from one network address for one item in a day. */
    PLACE_VOTES,
    /** Sheets from one network address for one questionnaire in a day, without codes. */
    PLACE_SHEETS,
    /** Working days within which a comment is looked at. */
    LOOK_WITHIN,
    /** Days after its first one on which a questionnaire that nobody opened is told of. */
    OPEN_WITHIN;

    private record Row(AppraisalTerm term, int number, LocalDate from, LocalDate until) {}

    private static final List<Row> ROWS = rows();

    /** @throws IllegalStateException when the data file has no row for it */
    public int on(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.term == this && !day.isBefore(row.from) && !day.isAfter(row.until))
                .mapToInt(Row::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("terms.csv 没有 " + this + " 在 " + day + " 的行"));
    }

    private static List<Row> rows() {
        return lines("terms.csv").stream()
                .map(line -> line.split(",", -1))
                .map(cells -> new Row(
                        valueOf(cells[0]), Integer.parseInt(cells[1]), LocalDate.parse(cells[5]), until(cells[6])))
                .toList();
    }

    private static LocalDate until(String cell) {
        return cell.isEmpty() ? LocalDate.MAX : LocalDate.parse(cell);
    }

    /** The rows of a data file of this module, without remarks and headings. */
    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(AppraisalTerm.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
