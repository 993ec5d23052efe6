package cn.yangguang.application.web.office;

import cn.yangguang.application.Applications;
import cn.yangguang.application.Case;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseReach.Sight;
import cn.yangguang.identity.Person;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the case an address of the office names. What a person may not look into is not there: 404, as if it did not exist. */
@Component
class OfficeCases {

    /** A number of a case, in the pattern of an address. */
    static final String NUMBER = "{number:[a-z0-9-]{1,64}-\\d{4}-\\d{4,9}}";

    private final Applications applications;
    private final CaseReach reach;

    OfficeCases(Applications applications, CaseReach reach) {
        this.applications = applications;
        this.reach = reach;
    }

    /** A case that the person handles. */
    Case whole(String number, Person person) {
        return find(number, person, sight -> sight == Sight.WHOLE);
    }

    /** A case that the person handles or supervises. */
    Case seen(String number, Person person) {
        return find(number, person, sight -> sight != Sight.NOTHING);
    }

    boolean wholly(Case subject, Person person) {
        return reach.of(person, subject.registered().organ()) == Sight.WHOLE;
    }

    private Case find(String number, Person person, Predicate<Sight> enough) {
        return applications
                .find(number)
                .filter(subject ->
                        enough.test(reach.of(person, subject.registered().organ())))
                .orElseThrow(OfficeCases::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
