package cn.yangguang.disclosure;

import java.time.LocalDate;

/**
 * 公示名单: marks an edition that names persons (低保, 补贴, 评选 …). Its text and files are public until the end of a day;
 * after it the public is told only how many persons there were and from when to when (个人信息保护法 Art. 6: no longer than
 * the purpose needs).
 *
 * @param persons how many, at least 1
 * @param until last day of the publicity, Beijing time
 */
public record PersonList(int persons, LocalDate until) {

    public static final int MOST_PERSONS = 1_000_000;

    /** Longer is taken for a slip of the pen: the day stands years away from the intended one. */
    public static final int LONGEST_YEARS = 3;

    public PersonList {
        if (persons < 1 || persons > MOST_PERSONS) {
            throw new IllegalArgumentException("persons: " + persons);
        }
    }
}
