package cn.yangguang.villageaccount;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import java.util.Set;

/** Who sees the money sheets of a village in the office: whoever has a duty of content there, or at the township above. */
final class AccountReach {

    private static final Set<Duty> SEEING = Set.of(
            Duty.VILLAGE_REPORTER, Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR);

    private AccountReach() {}

    static boolean sees(Person person, Organ village) {
        Set<String> organs = person.organsOf(SEEING);
        return organs.contains(village.key()) || organs.contains(String.valueOf(village.parent()));
    }

    /** Keys of the organs where the person has such a duty. */
    static Set<String> organs(Person person) {
        return person.organsOf(SEEING);
    }
}
