package cn.yangguang.supervision;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose concerns a person sees: of the organs worked for and of everything below them, villages too (条例 Art. 46, 47). */
@Service
public class Overseen {

    /** The duties that see what is wanting. */
    public static final Set<Duty> SEEING = Set.of(
            Duty.HANDLER,
            Duty.REVIEWER,
            Duty.SECRECY_REVIEWER,
            Duty.SIGNATORY,
            Duty.INSPECTOR,
            Duty.STATISTICIAN,
            Duty.VILLAGE_REPORTER);

    private final Organs organs;

    Overseen(Organs organs) {
        this.organs = organs;
    }

    /** The organs and villages, those on top first. */
    @Transactional(readOnly = true)
    public List<Organ> by(Person person) {
        Map<String, Organ> seen = new LinkedHashMap<>();
        for (String key : person.organsOf(SEEING)) {
            organs.find(key).filter(Organ::active).ifPresent(organ -> seen.put(key, organ));
            organs.activeBelow(key).forEach(organ -> seen.put(organ.key(), organ));
        }
        return seen.values().stream()
                .sorted(Comparator.comparing(Organ::level).thenComparing(Organ::key))
                .toList();
    }

    /** Whether the organ is anywhere below. */
    @Transactional(readOnly = true)
    public boolean below(String above, String organ) {
        return organs.activeBelow(above).stream().anyMatch(one -> one.key().equals(organ));
    }
}
