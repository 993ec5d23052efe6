package cn.yangguang.tally;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The kept sums of one or several organs up to and with a year, by their keys. */
record Sums(int year, List<Sum> sums) {

    static final String RECEIVED = "RECEIVED";
    static final String ENDED = "ENDED";
    static final String FEE = "FEE";
    static final String PUBLISHED = "PUBLISHED";
    static final String DELIVERED = "DELIVERED";

    Sums {
        sums = List.copyOf(sums);
    }

    /** @param words of the key: the first one says what is counted */
    record Sum(int year, List<String> words, long number) {

        /** @param key words joined by '|' */
        static Sum of(int year, String key, long number) {
            return new Sum(year, List.of(key.split("\\|", -1)), number);
        }

        boolean is(String kind) {
            return words.getFirst().equals(kind);
        }

        String word(int at) {
            return words.get(at);
        }

        boolean of(Set<ApplicantType> types) {
            return types.contains(ApplicantType.valueOf(word(1)));
        }

        ReceiptChannel channel() {
            return ReceiptChannel.valueOf(word(2));
        }

        Manner manner() {
            return new Manner(word(2), Boolean.parseBoolean(word(3)), word(4));
        }
    }

    /** How cases were ended: all that decides in which row they count. */
    record Manner(String outcomes, boolean privacy, String pace) {}

    long inYear(String kind, Predicate<Sum> which) {
        return add(sum -> sum.year() == year && sum.is(kind) && which.test(sum));
    }

    /** Cases that were open at the end of the year, which may be an earlier one. */
    long openAt(int endOf, Set<ApplicantType> types) {
        return add(sum -> sum.year() <= endOf && sum.is(RECEIVED) && sum.of(types))
                - add(sum -> sum.year() <= endOf && sum.is(ENDED) && sum.of(types));
    }

    /** Whether anything of this kind is known, of the year or of one before. */
    boolean knows(String kind) {
        return sums.stream().anyMatch(sum -> sum.is(kind));
    }

    private long add(Predicate<Sum> which) {
        return sums.stream().filter(which).mapToLong(Sum::number).sum();
    }
}
