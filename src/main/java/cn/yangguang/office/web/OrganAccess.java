package cn.yangguang.office.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may change what is said of an organ: the system administrator, and the 经办人 of this very organ. */
@Component
class OrganAccess {

    private final Organs organs;

    OrganAccess(Organs organs) {
        this.organs = organs;
    }

    /** The organ, or 404. */
    Organ organ(String key) {
        return organs.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayChange(SignedIn who, String organ) {
        return who.person().holdsAnywhere(Duty.SYSTEM_ADMIN) || who.person().holds(Duty.HANDLER, organ);
    }

    /** The person in the duty that allows the change, or 403. */
    Actor changing(SignedIn who, String organ) {
        if (who.person().holds(Duty.HANDLER, organ)) {
            return who.as(Duty.HANDLER, organ);
        }
        return administering(who, organ);
    }

    /** The person as system administrator, or 403. */
    Actor administering(SignedIn who, String organ) {
        if (!who.person().holdsAnywhere(Duty.SYSTEM_ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who.as(Duty.SYSTEM_ADMIN, organ);
    }

    /** The person as 经办人 of the organ, or 403: its catalogue is content and no matter of administrators. */
    Actor handling(SignedIn who, String organ) {
        if (!who.person().holds(Duty.HANDLER, organ)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who.as(Duty.HANDLER, organ);
    }
}
