package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Whose cases a person sees in the office, and how much of them. Pages, papers, lists and exports all ask here. Whole are the cases of
 * the organs where the person handles cases; masked are those of the organs a person supervises: as 督查员 of the organ, or with a duty
 * of this work at an organ above (条例 Art. 4, 47).
 */
@Service
public class CaseReach {

    private static final Set<Duty> SUPERVISING =
            Set.of(Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR);

    private final Organs organs;

    CaseReach(Organs organs) {
        this.organs = organs;
    }

    /** How much of a case somebody sees. */
    public enum Sight {
        /** Everything, the applicant too. */
        WHOLE,
        /** Stage, days and outcomes; nothing that names a person, nor the words of anybody. */
        MASKED,
        NOTHING
    }

    public Sight of(Person person, String organ) {
        if (whole(person).contains(organ)) {
            return Sight.WHOLE;
        }
        return masked(person).contains(organ) ? Sight.MASKED : Sight.NOTHING;
    }

    /** Keys of the organs whose cases the person handles. */
    public Set<String> whole(Person person) {
        return person.organsOf(CaseLists.HANDLING);
    }

    /** Keys of the organs where the person may enter an application. */
    public Set<String> entering(Person person) {
        return person.organsOf(Set.of(Duty.HANDLER));
    }

    /** Keys of the organs the person supervises without handling their cases. */
    public Set<String> masked(Person person) {
        Set<String> keys = new TreeSet<>(person.organsOf(Set.of(Duty.INSPECTOR)));
        for (String above : person.organsOf(SUPERVISING)) {
            keys.addAll(organs.activeBelow(above).stream().map(Organ::key).collect(Collectors.toSet()));
        }
        keys.removeAll(whole(person));
        return keys;
    }

    /** Keys of all organs whose cases the person sees in any way. */
    public Set<String> all(Person person) {
        Set<String> keys = masked(person);
        keys.addAll(whole(person));
        return keys;
    }
}
