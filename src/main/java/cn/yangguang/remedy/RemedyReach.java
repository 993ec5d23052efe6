package cn.yangguang.remedy;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.Set;

/** Whose remedies a person sees in the office. What a person may not see does not exist for that person. */
public final class RemedyReach {

    private static final Set<Duty> WHOLE = Set.of(Duty.HANDLER, Duty.SIGNATORY);
    private static final Set<Duty> READING = Set.of(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR);

    private RemedyReach() {}

    /** Keys of the organs whose records the person sees. */
    public static Set<String> keepers(Person person) {
        return person.organsOf(READING);
    }

    /** Keys of the organs for which the person records. */
    public static Set<String> recording(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER));
    }

    static boolean reads(Person person, Remedy.Registered registered) {
        return keepers(person).contains(registered.keeper());
    }

    /** Whether the person also learns who claims or complains. */
    static boolean knows(Person person, Remedy.Registered registered) {
        return person.organsOf(WHOLE).contains(registered.keeper());
    }
}
