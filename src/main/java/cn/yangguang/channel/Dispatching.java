package cn.yangguang.channel;

import cn.yangguang.channel.ChannelAdapter.Former;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One step of one dispatch: what is to be asked is written down and committed, then the other side is asked without holding anything of
 * the database, then the answer is written down. Whoever dies between leaves {@code SENDING}, and the next one asks what became of it.
 */
@Component
class Dispatching {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);

    private final DispatchStore store;
    private final ConnectionStore accounts;
    private final Adapters adapters;
    private final PublicSource publications;
    private final Succession succession;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dispatching(
            DispatchStore store,
            ConnectionStore accounts,
            Adapters adapters,
            PublicSource publications,
            Succession succession,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.adapters = adapters;
        this.publications = publications;
        this.succession = succession;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is about to be asked. */
    private record Begun(
            Dispatch dispatch,
            Account account,
            ChannelAdapter adapter,
            Act act,
            int tries,
            @Nullable Publication publication,
            @Nullable Former former) {}

    /** Does the next thing. @return when to come again; empty when there is nothing more to do */
    Optional<Instant> step(long id) {
        Begun begun = transaction.execute(status -> begin(id));
        if (begun == null) {
            return store.find(id).map(Dispatch::nextAt);
        }
        Answer answer = ask(begun);
        return Optional.ofNullable(transaction.execute(status -> finish(begun, answer)));
    }

    /** When there is something left to do, if there is. */
    Optional<Instant> left(long id) {
        return store.find(id)
                .filter(dispatch -> dispatch.state().moving())
                .map(dispatch -> Optional.ofNullable(dispatch.nextAt()).orElse(clock.instant()));
    }

    private @Nullable Begun begin(long id) {
        Dispatch dispatch = store.lock(id).orElse(null);
        Act act = dispatch == null ? null : Routing.act(dispatch.state()).orElse(null);
        if (dispatch == null || act == null || early(dispatch)) {
            return null;
        }
        Account account = accounts.find(dispatch.account()).orElseThrow();
        ChannelAdapter adapter = adapters.of(account.kind()).orElse(null);
        if (adapter == null) {
            give(dispatch, Next.stays(DispatchState.DEAD, "没有“" + account.kind() + "”这种渠道的程序"));
            return null;
        }
        if (act == Act.SEND) {
            return beginToSend(dispatch, account, adapter);
        }
        store.note(id, clock.instant(), act.name(), "BEGUN", "", "");
        return new Begun(dispatch, account, adapter, act, store.tries(id, act), null, null);
    }

    private boolean early(Dispatch dispatch) {
        Instant next = dispatch.nextAt();
        return next != null && next.isAfter(clock.instant());
    }

    private @Nullable Begun beginToSend(Dispatch dispatch, Account account, ChannelAdapter adapter) {
        Publication publication =
                publications.of(dispatch.indexNumber(), dispatch.edition()).orElse(null);
        if (publication == null) {
            give(dispatch, Next.stays(DispatchState.CANCELLED, "这一版已不再公开"));
            return null;
        }
        if (dispatch.attempts() >= Routing.MOST) {
            give(dispatch, Next.stays(DispatchState.DEAD, "多次投送都没有成功：" + dispatch.words()));
            return null;
        }
        Instant now = clock.instant();
        Correcting how = adapter.correcting(account);
        List<Dispatch> formers = store.former(dispatch);
        if (formers.stream().anyMatch(former -> how.waitsFor(former.state()))) {
            move(
                    dispatch,
                    DispatchState.WAITING,
                    dispatch.attempts(),
                    now.plus(Routing.FORMER_LOOK),
                    "等待上一版的结果",
                    dispatch.receipt());
            return null;
        }
        accounts.lock(account.id());
        List<Instant> sent = store.sentSince(account.id(), now.minusSeconds(86_400));
        Instant from = adapter.pacesItself() && !account.paused() && account.active()
                ? now
                : Pacing.notBefore(account, sent, now);
        if (from.isAfter(now)) {
            move(dispatch, DispatchState.WAITING, dispatch.attempts(), from, dispatch.words(), dispatch.receipt());
            return null;
        }
        store.note(dispatch.id(), now, Act.SEND.name(), "BEGUN", "", "");
        move(dispatch, DispatchState.SENDING, dispatch.attempts() + 1, now, dispatch.words(), dispatch.receipt());
        return new Begun(
                dispatch, account, adapter, Act.SEND, dispatch.attempts() + 1, publication, former(formers, how));
    }

    /** What is updated: what stands there of an earlier edition. */
    private static @Nullable Former former(List<Dispatch> formers, Correcting how) {
        return formers.stream()
                .filter(former -> how == Correcting.UPDATES && !former.recalled() && how.replaces(former.state()))
                .findFirst()
                .map(former -> new Former(former.key().toString(), former.receipt()))
                .orElse(null);
    }

    private Answer send(Begun begun, String key) {
        Adapted what = begun.adapter().adapt(Objects.requireNonNull(begun.publication()), begun.account());
        Former former = begun.former();
        return former == null
                ? begun.adapter().send(what, key, begun.account())
                : begun.adapter().update(what, key, former, begun.account());
    }

    private Answer ask(Begun begun) {
        String key = begun.dispatch().key().toString();
        try {
            return switch (begun.act()) {
                case SEND -> send(begun, key);
                case FIND -> begun.adapter().find(key, begun.dispatch().receipt(), begun.account());
                case WITHDRAW -> begun.adapter().withdraw(key, begun.dispatch().receipt(), begun.account());
            };
        } catch (RuntimeException e) {
            LOG.warn("渠道 {} 出错：{}", begun.account(), e.getClass().getSimpleName());
            return new Answer.Unknown("渠道程序出错");
        }
    }

    private @Nullable Instant finish(Begun begun, Answer answer) {
        Dispatch now = store.lock(begun.dispatch().id()).orElseThrow();
        DispatchState expected = begun.act() == Act.SEND
                ? DispatchState.SENDING
                : begun.dispatch().state();
        store.note(now.id(), clock.instant(), begun.act().name(), answer.name(), words(answer), "");
        if (now.state() != expected) {
            return now.nextAt();
        }
        return give(now, Routing.after(begun.act(), now.state(), begun.tries(), now.recalled(), answer));
    }

    private @Nullable Instant give(Dispatch dispatch, Next next) {
        Instant now = clock.instant();
        Instant at = next.after() == null ? null : now.plus(next.after());
        Map<String, String> receipt = next.receipt() == null ? dispatch.receipt() : next.receipt();
        move(dispatch, next.state(), dispatch.attempts(), at, next.words(), receipt);
        return at;
    }

    private void move(
            Dispatch dispatch,
            DispatchState state,
            int attempts,
            @Nullable Instant at,
            String words,
            Map<String, String> receipt) {
        Instant now = clock.instant();
        boolean confirmed = state == DispatchState.CONFIRMED && dispatch.state() != state;
        store.move(dispatch.id(), state, attempts, at, words, receipt, confirmed ? now : dispatch.confirmedAt(), now);
        if (confirmed) {
            succession.arrived(dispatch.id());
        }
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Later later -> later.words();
            case Answer.Unknown(var words) -> words;
            case Answer.Needless(var words) -> words;
            case Answer.Refused(var words) -> words;
            case Answer.ByHand(var words) -> words;
            case Answer.Confirmed _, Answer.Accepted _, Answer.Absent _, Answer.Withdrawn _ -> "";
            case Answer.Underway underway -> underway.words();
        };
    }
}
