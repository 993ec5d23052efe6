package cn.yangguang.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * A record of a unit.
 *
 * @param number by which the unit knows it
 * @param on the day it came
 * @param state where it is, in the official words
 * @param late whether something about it is late
 * @param fields in their order, the personal ones in the clear: only {@code oversight} reads them, and masks them
 */
public record RecordLine(String number, LocalDate on, String state, boolean late, List<Field> fields) {

    public RecordLine {
        fields = List.copyOf(fields);
    }

    /** The same as a list shows it to a unit above. */
    RecordLine masked() {
        return new RecordLine(
                number, on, state, late, fields.stream().map(Veil::masked).toList());
    }

    /** The same once it is opened. */
    RecordLine opened() {
        return new RecordLine(
                number, on, state, late, fields.stream().map(Veil::opened).toList());
    }
}
