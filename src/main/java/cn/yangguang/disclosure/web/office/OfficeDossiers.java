package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what an address of the office names. What a person may not look into is not there: 404, as if it did not exist. */
@Component
class OfficeDossiers {

    private final Disclosures disclosures;

    OfficeDossiers(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    Dossier dossier(long id, Person person) {
        return disclosures
                .find(id)
                .filter(dossier ->
                        OfficeReach.covers(person, dossier.disclosure().organ()))
                .orElseThrow(OfficeDossiers::notThere);
    }

    Edition edition(Dossier dossier, int number) {
        return dossier.edition(number).orElseThrow(OfficeDossiers::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
