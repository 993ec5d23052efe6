package cn.yangguang.sms;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Short messages that wait for a person, and lines that are down. */
@Component
class SmsConcerns implements ConcernSource {

    private static final String ADDRESS = "/office/sms";

    private final SmsConcernQueries queries;
    private final SmsLineStates lines;
    private final Clock clock;

    SmsConcerns(SmsConcernQueries queries, SmsLineStates lines, Clock clock) {
        this.queries = queries;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        var concerns = new ArrayList<Concern>();
        queries.unreleased(asking.organs(), asking.on())
                .forEach(one -> concerns.add(waiting("SM-RELEASE", one, "sms/release")));
        queries.unknown(asking.organs(), asking.on())
                .forEach(one -> concerns.add(waiting("SM-VERIFY", one, "sms/verify")));
        lines.down(asking.organs()).forEach((organ, state) -> {
            if (!day(state).isAfter(asking.on())) {
                concerns.add(new Concern(
                        "SM-LINE", Grade.RED, organ, "sms/line", day(state), List.of(state.words()), ADDRESS));
            }
        });
        return concerns;
    }

    private static Concern waiting(String code, SmsConcernQueries.Waiting one, String subject) {
        return new Concern(
                code, Grade.YELLOW, one.organ(), subject, one.since(), List.of(String.valueOf(one.count())), ADDRESS);
    }

    private LocalDate day(LineState state) {
        return LocalDate.ofInstant(state.since(), clock.getZone());
    }
}
