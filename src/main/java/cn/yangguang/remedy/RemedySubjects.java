package cn.yangguang.remedy;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges what a new record is about: the organ, who keeps it, and the case. */
@Component
class RemedySubjects {

    private final Organs organs;
    private final Applications applications;

    RemedySubjects(Organs organs, Applications applications) {
        this.organs = organs;
        this.applications = applications;
    }

    List<RemedyRefusal> refusals(Remedy.Registered wanted) {
        List<RemedyRefusal> reasons = new ArrayList<>();
        boolean complaint = wanted.kind() == RemedyKind.COMPLAINT;
        if (complaint
                ? !above(wanted.keeper(), wanted.organ())
                : !wanted.keeper().equals(wanted.organ())) {
            reasons.add(RemedyRefusal.of(complaint ? "NOT_BELOW" : "NOT_THE_ORGAN"));
        }
        String number = wanted.application();
        if (number != null && subject(number, wanted.organ()).isEmpty()) {
            reasons.add(RemedyRefusal.of("NO_SUCH_CASE", number));
        }
        return reasons;
    }

    /** The case of the organ with this number. */
    Optional<Case> subject(String number, String organ) {
        return applications
                .find(number)
                .filter(found -> found.registered().organ().equals(organ));
    }

    private boolean above(String keeper, String organ) {
        return organs.pathOf(organ).stream()
                .map(Organ::key)
                .filter(key -> !key.equals(organ))
                .anyMatch(keeper::equals);
    }
}
