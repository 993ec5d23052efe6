package cn.yangguang.rollup.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.rollup.Rollups;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who gets in: another organ's is as absent as one that does not exist; who only looks may not act. */
@Component
class RollupAccess {

    private static final List<Duty> ACTING = List.of(Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY);

    private final Rollups rollups;

    RollupAccess(Rollups rollups) {
        this.rollups = rollups;
    }

    Organ seen(SignedIn who, String above) {
        return rollups.seenBy(who.person()).stream()
                .filter(organ -> organ.key().equals(above))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayAct(SignedIn who, String above) {
        return ACTING.stream().anyMatch(duty -> who.person().holds(duty, above));
    }

    Actor acting(SignedIn who, String above) {
        seen(who, above);
        return ACTING.stream()
                .filter(duty -> who.person().holds(duty, above))
                .findFirst()
                .map(duty -> who.as(duty, above))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
