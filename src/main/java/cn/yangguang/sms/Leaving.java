package cn.yangguang.sms;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Somebody wants no more: what is on its way to be handed over stops in the same transaction. */
@Component
class Leaving {

    private final RecipientStore recipients;
    private final PartStore parts;
    private final Clock clock;

    Leaving(RecipientStore recipients, PartStore parts, Clock clock) {
        this.recipients = recipients;
        this.parts = parts;
        this.clock = clock;
    }

    /** @return false when the person had left before */
    boolean now(long recipient, String by) {
        if (!recipients.leave(recipient, by, clock.instant())) {
            return false;
        }
        for (long message : parts.waitingFor(recipient)) {
            parts.drop(message);
            parts.fold(message, clock.instant());
        }
        return true;
    }
}
