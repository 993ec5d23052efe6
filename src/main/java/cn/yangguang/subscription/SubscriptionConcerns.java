package cn.yangguang.subscription;

import cn.yangguang.subscription.SubscriptionFigures.Post;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Mail that does not go out, letters nobody can judge, addresses that are refused. A server that is away longer than a day is red. */
@Component
class SubscriptionConcerns implements ConcernSource {

    private static final String PAGE = "/office/subscriptions";

    private final ObjectProvider<SubscriptionFigures> figures;
    private final Clock clock;

    SubscriptionConcerns(ObjectProvider<SubscriptionFigures> figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        List<Concern> all = new ArrayList<>();
        for (Post post : figures.getObject().posts(asking.organs())) {
            Instant since = post.troubleSince();
            if (since != null && !day(since).isAfter(asking.on())) {
                Grade grade = day(since).isBefore(asking.on()) ? Grade.RED : Grade.YELLOW;
                all.add(concern("CH-MAIL", grade, post, day(since), List.of(post.words())));
            }
            List<SubscriptionFigures.Unsure> unsure = figures.getObject().unsure(List.of(post)).stream()
                    .filter(one -> !day(one.at()).isAfter(asking.on()))
                    .toList();
            if (!unsure.isEmpty()) {
                LocalDate first = day(unsure.getLast().at());
                all.add(concern("CH-UNSURE", Grade.YELLOW, post, first, List.of(String.valueOf(unsure.size()))));
            }
            List<SubscriptionFigures.Stopped> stopped = figures.getObject().stopped(List.of(post)).stream()
                    .filter(one -> !day(one.since()).isAfter(asking.on()))
                    .toList();
            if (!stopped.isEmpty()) {
                LocalDate first = day(stopped.getLast().since());
                all.add(concern("CH-STOPPED", Grade.YELLOW, post, first, List.of(String.valueOf(stopped.size()))));
            }
        }
        return all;
    }

    private static Concern concern(String code, Grade grade, Post post, LocalDate since, List<String> facts) {
        return new Concern(
                code, grade, post.account().organ(), "mail/" + post.account().id(), since, facts, PAGE);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
