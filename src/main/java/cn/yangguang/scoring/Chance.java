package cn.yangguang.scoring;

import java.util.List;
import java.util.SplittableRandom;

/** The dice of one document: the same seed and number give the same throws, whatever other documents do. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, int document) {
        random = new SplittableRandom(mixed(mixed(seed) + document));
    }

    /** Neighbouring numbers give dice that have nothing in common. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    /** From 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True with this chance in a hundred. */
    boolean percent(int of) {
        return random.nextInt(100) < of;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** One sign of a text. */
    char sign(String from) {
        return from.charAt(random.nextInt(from.length()));
    }

    String digits(int count) {
        var digits = new StringBuilder(count);
        for (int at = 0; at < count; at++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
