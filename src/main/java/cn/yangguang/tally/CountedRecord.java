package cn.yangguang.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One record behind a number. Names nobody and tells nobody's words.
 *
 * @param kind what it is
 * @param key by which it is found: number of a case, id of a remedy or of an entry of a register, index number of an item
 * @param organ key of the organ it is counted for
 * @param on the day that puts it into the year; null where it is its state at the end of the year that counts
 * @param amount 1, a number of persons, or an amount in yuan
 */
public record CountedRecord(
        Kind kind, String key, String organ, @Nullable LocalDate on, BigDecimal amount) {

    /** Where the record is kept. */
    public enum Kind {
        APPLICATION,
        REMEDY,
        DISCLOSURE,
        /** An entry of a register kept in a module above. */
        REGISTER
    }
}
