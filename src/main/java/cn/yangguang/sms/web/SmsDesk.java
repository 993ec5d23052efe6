package cn.yangguang.sms.web;

import cn.yangguang.channel.Dispatches;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may do something with the short messages of which organ: whoever handles or signs there. */
@Component
class SmsDesk {

    private final Organs organs;

    SmsDesk(Organs organs) {
        this.organs = organs;
    }

    /** Another organ's desk is as absent as one that does not exist. */
    Organ organ(SignedIn who, String key) {
        return duty(who, key).flatMap(duty -> organs.find(key)).orElseThrow(SmsDesk::absent);
    }

    Actor actor(SignedIn who, String organ) {
        return who.as(duty(who, organ).orElseThrow(SmsDesk::absent), organ);
    }

    private static Optional<Duty> duty(SignedIn who, String organ) {
        return Dispatches.ACTING.stream()
                .filter(one -> who.person().holds(one, organ))
                .findFirst();
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The villages of the organ, to choose from; also those that do not work with the program. */
    List<Choice> villages(String organ) {
        return organs.children(organ).stream()
                .filter(one -> one.level() == OrganLevel.VILLAGE)
                .map(one -> new Choice(one.key(), one.name()))
                .toList();
    }

    String name(String key) {
        return organs.find(key).map(Organ::name).orElse(key);
    }

    static ResponseEntity<byte[]> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
