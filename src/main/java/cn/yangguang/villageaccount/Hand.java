package cn.yangguang.villageaccount;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import java.util.EnumSet;
import java.util.Set;

/** Whose hand acts: a duty and where it is held. Where an agency keeps the books (代理服务), the township's clerk makes the sheets. */
public enum Hand {
    REPORTER("村级信息员", Duty.VILLAGE_REPORTER),
    CLERK("本村经办人", Duty.HANDLER),
    TOWNSHIP("乡镇经办人", Duty.HANDLER);

    private final String title;
    private final Duty duty;

    Hand(String title, Duty duty) {
        this.title = title;
        this.duty = duty;
    }

    public String title() {
        return title;
    }

    Duty duty() {
        return duty;
    }

    /** The hands this person has in the accounts of the village. */
    static Set<Hand> of(Person person, Organ village) {
        Set<Hand> hands = EnumSet.noneOf(Hand.class);
        if (person.holds(Duty.VILLAGE_REPORTER, village.key())) {
            hands.add(REPORTER);
        }
        if (person.holds(Duty.HANDLER, village.key())) {
            hands.add(CLERK);
        }
        String above = village.parent();
        if (above != null && person.holds(Duty.HANDLER, above)) {
            hands.add(TOWNSHIP);
        }
        return hands;
    }
}
