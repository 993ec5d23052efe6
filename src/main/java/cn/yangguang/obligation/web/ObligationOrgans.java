package cn.yangguang.obligation.web;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.ObligationReach;
import cn.yangguang.obligation.Obligations;
import cn.yangguang.organ.Organ;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The organ of an address, as far as the person sees its obligations: another's is as absent as one that does not exist. */
@Component
class ObligationOrgans {

    private static final int FIRST_YEAR = 2008;

    private final ObligationReach reach;
    private final Obligations obligations;
    private final Clock clock;

    ObligationOrgans(ObligationReach reach, Obligations obligations, Clock clock) {
        this.reach = reach;
        this.obligations = obligations;
        this.clock = clock;
    }

    List<Organ> all(SignedIn who) {
        return List.copyOf(reach.seenBy(who.person()).values());
    }

    Organ organ(SignedIn who, String key) {
        return Optional.ofNullable(reach.seenBy(who.person()).get(key)).orElseThrow(ObligationOrgans::absent);
    }

    Obligation obligation(SignedIn who, String organ, long matter, String occasion) {
        organ(who, organ);
        return obligations.find(organ, matter, occasion, today()).orElseThrow(ObligationOrgans::absent);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year asked for, within reason, else this one. */
    int year(String asked) {
        int now = today().getYear();
        int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : now;
        return year < FIRST_YEAR || year > now + 1 ? now : year;
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
