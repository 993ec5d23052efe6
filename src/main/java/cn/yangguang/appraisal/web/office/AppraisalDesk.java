package cn.yangguang.appraisal.web.office;

import cn.yangguang.appraisal.Questionnaire;
import cn.yangguang.appraisal.Questionnaires;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.supervision.Overseen;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of this module have in common: whose work a person sees. */
@Component
record AppraisalDesk(Overseen overseen, Organs organs, Questionnaires questionnaires) {

    /** One's own first, then everything below. */
    List<Organ> seen(SignedIn who) {
        return overseen.by(who.person());
    }

    /** Another's questionnaire is as absent as one that does not exist. */
    Questionnaire seen(SignedIn who, long id) {
        return questionnaires
                .find(id)
                .filter(one -> seen(who).stream().anyMatch(organ -> organ.key().equals(one.organ())))
                .orElseThrow(AppraisalDesk::notThere);
    }

    String name(String key) {
        return organs.find(key).map(Organ::name).orElse(key);
    }

    String fullName(String key) {
        return organs.find(key).map(Organ::fullName).orElse(key);
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** 422 when a field is wrong, 409 when the act is refused. */
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
