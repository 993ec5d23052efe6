package cn.yangguang.assessment.web;

import cn.yangguang.assessment.Assessment;
import cn.yangguang.assessment.Assessments;
import cn.yangguang.assessment.Scorecard;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who sees which assessment: whoever works for the organ that does it; the organs assessed once its result was told. */
@Component
record AssessmentDesk(Assessments assessments, Organs organs) {

    private static final Set<Duty> SEEING = Set.of(
            Duty.HANDLER, Duty.REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR, Duty.STATISTICIAN, Duty.VILLAGE_REPORTER);

    List<Assessment> seen(SignedIn who) {
        return assessments.of(who.person().organsOf(SEEING)).stream()
                .filter(one -> seen(one, who.person()))
                .toList();
    }

    /** Another's assessment is as absent as one that does not exist. */
    Assessment seen(SignedIn who, long id) {
        return assessments.find(id).filter(one -> seen(one, who.person())).orElseThrow(AssessmentDesk::notThere);
    }

    private static boolean seen(Assessment one, Person person) {
        Set<String> own = person.organsOf(SEEING);
        return own.contains(one.organ())
                || one.stage().told() && one.content().assessed().stream().anyMatch(own::contains);
    }

    /** The card of an organ that is assessed. */
    Scorecard card(Assessment one, String organ) {
        return assessments.cards(one).stream()
                .filter(card -> card.organ().equals(organ))
                .findFirst()
                .orElseThrow(AssessmentDesk::notThere);
    }

    String name(String key) {
        return organs.find(key).map(Organ::name).orElse(key);
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** 422 when fields alone are wrong, 409 when the act is refused. */
    static HttpStatus status(List<FieldProblem> problems) {
        return problems.isEmpty()
                ? HttpStatus.OK
                : problems.stream().anyMatch(problem -> problem.field().isEmpty())
                        ? HttpStatus.CONFLICT
                        : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
