package cn.yangguang.scoring;

import java.time.LocalDate;
import java.util.List;

/** Somebody invented. */
record Person(String name, String sex, LocalDate birth, String id) {

    /** So many words at the head of the lists are the common ones. */
    private static final int COMMON = 110;

    static Person grown(Chance chance) {
        return of(chance, 1935, 2002);
    }

    static Person child(Chance chance) {
        return of(chance, 2006, 2016);
    }

    private static Person of(Chance chance, int from, int to) {
        LocalDate birth = Numbers.birth(chance, from, to);
        String id = Numbers.id(chance, birth);
        return new Person(name(chance), (id.charAt(16) - '0') % 2 == 1 ? "男" : "女", birth, id);
    }

    /** Most people share few family names and few signs; the rest is spread thin. */
    static String name(Chance chance) {
        String surname = often(Stock.SURNAMES, chance);
        String given = often(Stock.GIVEN, chance);
        boolean single = surname.length() == 1 && chance.percent(22);
        return surname + (single ? given : given + often(Stock.GIVEN, chance));
    }

    private static String often(List<String> words, Chance chance) {
        return chance.percent(85) ? words.get(chance.below(COMMON)) : chance.pick(words);
    }
}
