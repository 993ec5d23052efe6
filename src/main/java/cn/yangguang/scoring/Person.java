package cn.yangguang.scoring;

import java.time.LocalDate;

/** Somebody invented. */
record Person(String name, String sex, LocalDate birth, String id) {

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

    static String name(Chance chance) {
        String surname = chance.pick(Stock.SURNAMES);
        String given = chance.pick(Stock.GIVEN);
        boolean single = surname.length() == 1 && chance.percent(22);
        return surname + (single ? given : given + chance.pick(Stock.GIVEN));
    }
}
