package cn.yangguang.application;

import cn.yangguang.law.LetterType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a case.
 *
 * @param key names it within the case, such as {@code L-GRANT.12}: type and step
 * @param id of the sealed letter in {@code issuing}
 * @param number 发文字号
 * @param round 1 for the first reply, 2 and more for a reply by order
 * @param reply whether it is a reply that ends the clock when it reaches the applicant
 * @param served how it reached its addressee; null until it did
 */
public record CaseLetter(
        String key,
        LetterType type,
        long id,
        String number,
        LocalDate date,
        int round,
        boolean reply,
        @Nullable Served served) {

    /** 送达: way, and the day that counts by the rule of the way (国办公开办函〔2016〕235号). */
    public record Served(String way, LocalDate on, String proof) {}

    CaseLetter reached(Served how) {
        return new CaseLetter(key, type, id, number, date, round, reply, how);
    }
}
