package cn.yangguang.objection;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.EnumSet;
import java.util.Set;

/** Whose hand acts: the township investigates and decides, the village only reports what it did about an order. */
public enum Hand {
    HANDLER("乡镇经办人"),
    SIGNATORY("乡镇签发人"),
    VILLAGE("村级信息员或者本村经办人");

    private final String title;

    Hand(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Set<Hand> of(Person person, String township, String village) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        if (person.holds(Duty.HANDLER, township)) {
            hands.add(HANDLER);
        }
        if (person.holds(Duty.SIGNATORY, township)) {
            hands.add(SIGNATORY);
        }
        if (person.holds(Duty.VILLAGE_REPORTER, village) || person.holds(Duty.HANDLER, village)) {
            hands.add(VILLAGE);
        }
        return hands;
    }
}
