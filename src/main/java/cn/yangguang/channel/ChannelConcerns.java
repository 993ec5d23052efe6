package cn.yangguang.channel;

import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.ConcernSource;
import cn.yangguang.supervision.Grade;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Dispatches that nobody has settled; what was withdrawn and still stands somewhere weighs more. */
@Component
class ChannelConcerns implements ConcernSource {

    private static final int MOST = 100_000;

    private final DispatchStore store;
    private final HandRecallStore hands;
    private final Clock clock;

    ChannelConcerns(DispatchStore store, HandRecallStore hands, Clock clock) {
        this.store = store;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    public List<Concern> concerns(Asking asking) {
        Map<List<String>, List<Dispatch>> open =
                store.find(asking.organs(), Set.of(DispatchState.DEAD, DispatchState.BY_HAND), MOST).stream()
                        .filter(one -> !day(one).isAfter(asking.on()))
                        .collect(Collectors.groupingBy(one ->
                                List.of(one.organ(), one.channel(), one.state().name())));
        return Stream.concat(
                        open.values().stream().map(this::concern),
                        hands.open(asking.organs()).stream()
                                .filter(one -> !day(one.since()).isAfter(asking.on()))
                                .map(this::concern))
                .toList();
    }

    /** By its number: the title of what was withdrawn may be the reason for it. */
    private Concern concern(HandRecall recall) {
        return new Concern(
                recall.corrected() ? "CH-CORRECT" : "CH-STILL-THERE",
                recall.corrected() ? Grade.YELLOW : Grade.RED,
                recall.organ(),
                "channel/" + recall.channel() + "/" + recall.indexNumber() + "/" + recall.edition(),
                day(recall.since()),
                List.of(recall.indexNumber(), recall.channelTitle()),
                "/office/channels/items/" + recall.disclosure());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Concern concern(List<Dispatch> some) {
        Dispatch first = some.getFirst();
        boolean recall = first.state() == DispatchState.BY_HAND;
        LocalDate since = some.stream().map(this::day).min(LocalDate::compareTo).orElseThrow();
        return new Concern(
                recall ? "CH-RECALL" : "CH-HAND",
                recall ? Grade.RED : Grade.YELLOW,
                first.organ(),
                "channel/" + first.channel(),
                since,
                List.of(first.channel(), String.valueOf(some.size())),
                "/office/channels?state=" + first.state().name());
    }

    private LocalDate day(Dispatch dispatch) {
        return LocalDate.ofInstant(dispatch.changedAt(), clock.getZone());
    }
}
