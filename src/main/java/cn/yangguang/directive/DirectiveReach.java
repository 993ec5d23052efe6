package cn.yangguang.directive;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.EnumSet;
import java.util.Set;

/** Who sees an order: whoever works on it at the organ that gives it, and at each addressee once it is signed. */
public final class DirectiveReach {

    private static final Set<Duty> GIVING = EnumSet.of(Duty.HANDLER, Duty.INSPECTOR, Duty.SIGNATORY);
    private static final Set<Duty> GETTING =
            EnumSet.of(Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.VILLAGE_REPORTER);

    private DirectiveReach() {}

    static Set<String> giving(Person person) {
        return person.organsOf(GIVING);
    }

    static Set<String> getting(Person person) {
        return person.organsOf(GETTING);
    }

    /** Keys of organs for which the person may draft an order. */
    public static Set<String> drafting(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER, Duty.INSPECTOR));
    }

    /** Whether the person sees every addressee's part. */
    public static boolean sees(Person person, Directive directive) {
        return giving(person).contains(directive.registered().organ());
    }

    /** Whether the person sees the part of this addressee. */
    public static boolean sees(Person person, Directive directive, String addressee) {
        return sees(person, directive)
                || directive.issue().isPresent() && getting(person).contains(addressee);
    }

    /** Whether the person sees anything of it. */
    static boolean any(Person person, Directive directive) {
        return sees(person, directive)
                || directive.registered().addressees().stream().anyMatch(one -> sees(person, directive, one));
    }
}
