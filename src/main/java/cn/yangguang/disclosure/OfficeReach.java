package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose disclosures a person sees in the office: those of the organs where the person holds a duty of content. 三员 see
 * none. Pages, files, lists and exports all ask here.
 */
public final class OfficeReach {

    private static final Set<Duty> CONTENT =
            Arrays.stream(Duty.values()).filter(duty -> !duty.administers()).collect(Collectors.toUnmodifiableSet());

    private OfficeReach() {}

    /** Keys of the organs the person may look into. */
    public static Set<String> organsOf(Person person) {
        return person.organsOf(CONTENT);
    }

    /** Whether the person may look into the organ. */
    public static boolean covers(Person person, String organ) {
        return organsOf(person).contains(organ);
    }

    /** Keys of the organs where the person may draft: a clerk, or for a village its reporter. */
    public static Set<String> draftingFor(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER));
    }
}
