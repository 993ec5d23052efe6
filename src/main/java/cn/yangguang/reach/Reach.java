package cn.yangguang.reach;

import cn.yangguang.channel.Dispatch;
import cn.yangguang.channel.DispatchState;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.channel.HandRecalls;
import cn.yangguang.reach.Way.Proof;
import cn.yangguang.traffic.PageViews.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went where and how often it was read. */
@Service
public class Reach {

    private static final int MOST = 50;

    private final ReachQueries queries;
    private final ViewStore views;
    private final Dispatches dispatches;
    private final HandRecalls hands;
    private final Clock clock;

    Reach(ReachQueries queries, ViewStore views, Dispatches dispatches, HandRecalls hands, Clock clock) {
        this.queries = queries;
        this.views = views;
        this.dispatches = dispatches;
        this.hands = hands;
        this.clock = clock;
    }

    /** Empty when it was never published. */
    @Transactional(readOnly = true)
    public Optional<Reached> of(long disclosure) {
        return queries.item(disclosure).map(this::reached);
    }

    private Reached reached(ReachQueries.Item item) {
        List<Dispatch> sent = dispatches.of(item.disclosure());
        List<ReachQueries.Recorded> recorded = queries.recorded(item.disclosure());
        List<ReachQueries.Posted> posted = queries.posted(item.disclosure());
        List<Way> ways = Stream.of(
                        recorded.stream()
                                .filter(one -> sent.stream().noneMatch(dispatch -> same(dispatch, one)))
                                .map(Reach::way),
                        sent.stream().map(dispatch -> way(dispatch, recorded)),
                        posted.stream().map(Reach::way))
                .flatMap(some -> some)
                .sorted(Comparator.comparingInt(Way::edition).reversed().thenComparing(Way::sentOn))
                .toList();
        long open = sent.stream().filter(one -> one.state().needsHand()).count()
                + hands.of(item.disclosure()).stream()
                        .filter(one -> one.settledAt() == null)
                        .count();
        return new Reached(
                item.disclosure(),
                item.organ(),
                item.indexNumber(),
                item.title(),
                item.edition(),
                item.live(),
                ways,
                queries.days(item.disclosure()).stream()
                        .map(day -> new DayViews(day.day(), day.views()))
                        .toList(),
                (int) open);
    }

    private static boolean same(Dispatch dispatch, ReachQueries.Recorded recorded) {
        return dispatch.edition() == recorded.edition() && dispatch.channel().equals(recorded.channel());
    }

    private static Way way(ReachQueries.Recorded one) {
        Proof proof = one.channel().equals("platform") ? Proof.SITE : Proof.RECORDED;
        return new Way(one.edition(), one.title(), proof, one.on(), null, "", null, "");
    }

    private static Way way(ReachQueries.Posted one) {
        Proof proof = one.proved() ? Proof.PHOTOGRAPH : Proof.RECORDED;
        return new Way(one.edition(), one.wall(), proof, one.on(), null, "", one.down(), "");
    }

    private Way way(Dispatch one, List<ReachQueries.Recorded> recorded) {
        String title = recorded.stream()
                .filter(known -> known.channel().equals(one.channel()))
                .findFirst()
                .map(ReachQueries.Recorded::title)
                .orElse(one.channel());
        LocalDate changed = LocalDate.ofInstant(one.changedAt(), clock.getZone());
        return new Way(
                one.edition(),
                title,
                one.confirmedAt() == null ? Proof.UNCONFIRMED : Proof.RECEIPT,
                LocalDate.ofInstant(one.createdAt(), clock.getZone()),
                one.confirmedAt(),
                one.state().name(),
                one.state() == DispatchState.WITHDRAWN || one.state() == DispatchState.REPLACED ? changed : null,
                "/office/channels/dispatches/" + one.id());
    }

    /** @param month any day of it */
    @Transactional(readOnly = true)
    public ReachMonth month(String organ, LocalDate month) {
        LocalDate first = month.withDayOfMonth(1);
        ReachQueries.Month sums = queries.month(organ, first);
        return new ReachMonth(
                organ,
                first,
                sums.items(),
                sums.ways(),
                sums.views(),
                queries.top(organ, first, MOST).stream()
                        .map(one -> new ReachMonth.Row(
                                one.disclosure(),
                                one.indexNumber(),
                                one.title(),
                                one.publishedOn(),
                                one.channels(),
                                one.views()))
                        .toList());
    }

    /** Adds what was counted elsewhere: by the program itself, or on the site an office had before. Items that are not known are left out. */
    public void add(Map<View, Long> counted) {
        views.add(counted);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
