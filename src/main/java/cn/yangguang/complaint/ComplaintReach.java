package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whose entries a person sees. What a person may not see does not exist for that person: not in a list, not at its address, in no count,
 * no concern and no export; all of them ask {@link #reads}.
 *
 * <p>A 举报 is seen by inspectors of the organ that keeps it, but not by whom it concerns, not by whom it names, and not by whoever works at
 * the organ it is about or at one between that and the keeper.
 */
final class ComplaintReach {

    private static final Set<Duty> READING = EnumSet.of(Duty.HANDLER, Duty.SIGNATORY, Duty.INSPECTOR);
    private static final Set<Duty> WORKING =
            EnumSet.of(Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER);

    private ComplaintReach() {}

    /** Keys of the organs whose entries the person may see some of. */
    static Set<String> keepers(Person person) {
        return person.organsOf(READING);
    }

    /**
     * Whether the person may see the entry.
     *
     * @param words of the entry
     * @param path keys of the organ it is about and of those above, the nearest first
     */
    static boolean reads(Person person, Complaint subject, ComplaintWords words, List<String> path) {
        if (!subject.report()) {
            return READING.stream().anyMatch(duty -> person.holds(duty, subject.keeper()));
        }
        return !subject.concerned().contains(person.id()) && inspects(person, subject.keeper(), words, path);
    }

    /** The same for a 举报 that would be kept there, before anybody was named as concerned. */
    static boolean inspects(Person person, String keeper, ComplaintWords words, List<String> path) {
        int kept = path.indexOf(keeper);
        List<String> close = kept < 0 ? path : path.subList(0, kept + 1);
        return person.holds(Duty.INSPECTOR, keeper)
                && !words.name(person.name())
                && person.assignments().stream()
                        .noneMatch(held -> WORKING.contains(held.duty()) && close.contains(held.organ()));
    }

    /** Whether the person also acts on what is not a 举报, beyond reading it. */
    static boolean handles(Person person, String keeper) {
        return person.holds(Duty.HANDLER, keeper) || person.holds(Duty.SIGNATORY, keeper);
    }
}
