package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.disclosure.ChannelReceipts;
import cn.yangguang.journal.Journal;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Dispatches on a real database against another side that loses answers, while the program is killed again and again. */
class DispatchingTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final Account.Pace FAST = new Account.Pace(6000, 1_000_000, null, null);
    private static final Set<DispatchState> ALL = Set.of(DispatchState.values());

    @Autowired
    Vault vault;

    @Autowired
    ChannelReceipts receipts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Journal journal;

    private final Deque<Long> planned = new ArrayDeque<>();
    private final Map<String, Integer> live = new HashMap<>();
    private String organ = "";
    private OtherSide other = new OtherSide(1);
    private DispatchStore store;
    private ConnectionStore accounts;

    @BeforeEach
    void town() {
        organ = "channel-" + TOWNS.incrementAndGet();
        new PublicRows(jdbc).organ(organ, "演示镇人民政府");
        store = new DispatchStore(jdbc);
        accounts = new ConnectionStore(jdbc, vault);
        planned.clear();
    }

    private void connect(Account.Pace pace) {
        accounts.put(organ, "wechat", other.kind(), Map.of("site", "演示"), Map.of("token", "s3cret"), pace, true);
    }

    private Adapters adapters() {
        return new Adapters(
                new ObjectProvider<>() {
                    @Override
                    public Stream<ChannelAdapter> stream() {
                        return Stream.of(other);
                    }
                },
                "");
    }

    private Succession succession() {
        return new Succession(
                store, new HandRecallStore(jdbc), accounts, adapters(), receipts, (id, at) -> planned.add(id), clock);
    }

    private Dispatching dispatching() {
        PublicSource source = (number, edition) -> Optional.of(edition)
                .filter(one -> one.equals(live.getOrDefault(number, 1)))
                .map(one -> new Publication(
                        organ,
                        "演示镇人民政府",
                        number,
                        edition,
                        "演示",
                        "",
                        "",
                        LocalDate.of(2026, 3, 2),
                        "",
                        "",
                        List.of(),
                        "/d/" + number,
                        one > 1));
        return new Dispatching(store, accounts, adapters(), source, succession(), transaction, clock);
    }

    private Dispatches dispatches() {
        return new Dispatches(
                store,
                new ConnectedAccounts(accounts, adapters()),
                new ChosenChannelQueries(jdbc),
                succession(),
                (id, at) -> planned.add(id),
                journal,
                clock);
    }

    private long published(String number) {
        long id = new PublicRows(jdbc)
                .item(organ, organ + "/2026-" + number, "演示" + number, null, LocalDate.of(2026, 3, 2));
        jdbc.sql("update disclosure.edition set channels = '{platform,wechat}' where disclosure = :id")
                .param("id", id)
                .update();
        return id;
    }

    private List<Long> begun(int count) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long disclosure = published("%05d".formatted(i + 1));
            ids.add(disclosure);
            String number = organ + "/2026-%05d".formatted(i + 1);
            transaction.executeWithoutResult(status -> dispatches().begin(organ, disclosure, 1, number));
            transaction.executeWithoutResult(status -> dispatches().begin(organ, disclosure, 1, number));
        }
        return ids;
    }

    /** Steps whatever is due until nothing moves by itself; a step that dies is taken over. */
    private int run(Random random, List<Long> withdrawn) {
        int kills = 0;
        for (int round = 0; round < 400; round++) {
            List<Dispatch> moving = store.find(Set.of(organ), ALL, 10_000).stream()
                    .filter(dispatch -> dispatch.state().moving())
                    .toList();
            if (moving.isEmpty()) {
                return kills;
            }
            for (Dispatch dispatch : moving) {
                if (round == 2 && withdrawn.contains(dispatch.disclosure())) {
                    transaction.executeWithoutResult(status -> dispatches().recall(dispatch.disclosure(), 1));
                }
                try {
                    dispatching().step(dispatch.id());
                } catch (OtherSide.Killed killed) {
                    kills++;
                }
            }
            clock.set(clock.instant().plus(Duration.ofSeconds(30 + random.nextInt(1800))));
        }
        throw new AssertionError("does not come to rest");
    }

    @Test
    void everythingArrivesExactlyOnceHoweverOftenTheProgramDies() {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("dispatching, seed " + seed);
        other = new OtherSide(seed);
        connect(FAST);
        List<Long> items = begun(120);
        assertThat(planned).as("begun once each").hasSize(120);
        assertThat(run(new Random(seed), List.of())).isPositive();
        List<Dispatch> all = store.find(Set.of(organ), ALL, 10_000);
        assertThat(all).hasSize(120).allSatisfy(dispatch -> {
            assertThat(dispatch.state()).as(dispatch.words()).isEqualTo(DispatchState.CONFIRMED);
            assertThat(other.times(dispatch.key().toString())).isOne();
        });
        assertThat(jdbc.sql(
                                "select count(*) from disclosure.delivery where disclosure in (:items) and channel = 'wechat'")
                        .param("items", items)
                        .query(Long.class)
                        .single())
                .as("each recorded as delivered")
                .isEqualTo(120);
    }

    @Test
    void aWithdrawalReachesEverythingThatWentOut() {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("withdrawing, seed " + seed);
        other = new OtherSide(seed);
        connect(FAST);
        List<Long> items = begun(60);
        run(new Random(seed), items);
        items.forEach(
                item -> transaction.executeWithoutResult(status -> dispatches().recall(item, 1)));
        run(new Random(seed), List.of());
        assertThat(store.find(Set.of(organ), ALL, 10_000)).hasSize(60).allSatisfy(dispatch -> {
            assertThat(dispatch.state()).isIn(DispatchState.WITHDRAWN, DispatchState.CANCELLED);
            assertThat(other.shows(dispatch.key().toString())).isFalse();
        });
    }

    @Test
    void sendsNoFasterThanAllowedAndNotInQuietHours() {
        other = new OtherSide(7);
        connect(new Account.Pace(2, 1000, LocalTime.of(22, 0), LocalTime.of(7, 0)));
        begun(3);
        Instant noon =
                LocalDate.of(2026, 11, 23).atTime(12, 0).atZone(clock.getZone()).toInstant();
        clock.set(noon);
        store.find(Set.of(organ), ALL, 10).forEach(dispatch -> stepQuietly(dispatch.id()));
        assertThat(store.find(Set.of(organ), Set.of(DispatchState.WAITING), 10).stream()
                        .filter(dispatch -> dispatch.attempts() == 0))
                .as("the third waits for the next minute")
                .hasSize(1)
                .allSatisfy(dispatch -> assertThat(dispatch.nextAt()).isEqualTo(noon.plusSeconds(60)));
    }

    private void corrected(long disclosure) {
        String number = organ + "/2026-%05d".formatted(1);
        jdbc.sql("update disclosure.edition set stage = 'CORRECTED' where disclosure = :id")
                .param("id", disclosure)
                .update();
        new PublicRows(jdbc).edition(disclosure, 2, "PUBLISHED", "演示更正", null, LocalDate.of(2026, 3, 3));
        jdbc.sql("update disclosure.edition set channels = '{platform,wechat}' where disclosure = :id and number = 2")
                .param("id", disclosure)
                .update();
        live.put(number, 2);
        for (int told = 0; told < 2; told++) {
            transaction.executeWithoutResult(status -> dispatches().begin(organ, disclosure, 2, number));
        }
    }

    @ParameterizedTest
    @EnumSource(Correcting.class)
    void afterACorrectionOnlyTheNewEditionStandsWherePossible(Correcting how) {
        for (int steps = 0; steps < 7; steps += 3) {
            town();
            long seed = Long.getLong("acts.seed", System.nanoTime());
            System.out.println("correcting " + how + " after " + steps + " steps, seed " + seed);
            other = new OtherSide(seed, how);
            connect(FAST);
            long disclosure = begun(1).getFirst();
            Dispatch first = store.of(disclosure).getFirst();
            for (int i = 0; i < steps; i++) {
                stepQuietly(first.id());
                clock.set(clock.instant().plus(Duration.ofHours(1)));
            }
            corrected(disclosure);
            run(new Random(seed), List.of());
            Dispatch second = store.of(disclosure).getFirst();
            first = store.of(disclosure).getLast();
            assertThat(second.state()).as(second.words()).isEqualTo(DispatchState.CONFIRMED);
            assertThat(other.times(second.key().toString())).isOne();
            assertThat(first.state())
                    .as(first.words())
                    .isIn(
                            how.keeps()
                                    ? Set.of(DispatchState.REPLACED, DispatchState.CANCELLED)
                                    : Set.of(DispatchState.WITHDRAWN, DispatchState.CANCELLED));
            assertThat(other.shows(first.key().toString()))
                    .as("only what cannot be taken back still stands")
                    .isEqualTo(how == Correcting.SENDS_CORRECTION && first.state() == DispatchState.REPLACED);
            if (how == Correcting.UPDATES && first.state() == DispatchState.REPLACED) {
                assertThat(other.updatedBy(second.key().toString()))
                        .isEqualTo(first.key().toString());
            }
        }
    }

    @Test
    void aCorrectionThatIsNotSentLeavesTheFormerEditionToBeTakenBack() {
        other = new OtherSide(11, Correcting.UPDATES);
        connect(FAST);
        long disclosure = begun(1).getFirst();
        run(new Random(11), List.of());
        corrected(disclosure);
        assertThat(store.of(disclosure).getLast().state()).isEqualTo(DispatchState.CONFIRMED);
        transaction.executeWithoutResult(status -> dispatches().recall(disclosure, 2));
        run(new Random(11), List.of());
        assertThat(store.of(disclosure))
                .extracting(Dispatch::state)
                .as("the correction was withdrawn before it went out")
                .containsExactly(DispatchState.CANCELLED, DispatchState.WITHDRAWN);
    }

    @Test
    void whatWasBroughtByHandIsNamedUntilAPersonSawToIt() {
        connect(FAST);
        long disclosure = published("00001");
        new PublicRows(jdbc).delivery(disclosure, 1, "press", LocalDate.of(2026, 3, 4), null);
        transaction.executeWithoutResult(status -> dispatches().begin(organ, disclosure, 1, organ + "/2026-00001"));
        run(new Random(3), List.of());
        assertThat(new HandRecallStore(jdbc).open(Set.of(organ))).isEmpty();
        corrected(disclosure);
        assertThat(new HandRecallStore(jdbc).open(Set.of(organ)))
                .singleElement()
                .satisfies(hand -> {
                    assertThat(hand.corrected()).isTrue();
                    assertThat(hand.channelTitle()).isEqualTo("报刊");
                });
        transaction.executeWithoutResult(status -> dispatches().recall(disclosure, 2));
        assertThat(new HandRecallStore(jdbc).open(Set.of(organ)))
                .as("withdrawn altogether now; what the adapter sent is its own affair")
                .singleElement()
                .satisfies(hand -> assertThat(hand.corrected()).isFalse());
    }

    private void stepQuietly(long id) {
        try {
            dispatching().step(id);
        } catch (OtherSide.Killed killed) {
            assertThat(store.find(id).orElseThrow().state()).isNotEqualTo(DispatchState.WAITING);
        }
    }

    @Test
    void secretsOfAnAccountAreSealed() {
        connect(FAST);
        assertThat(accounts.of(organ)).singleElement().satisfies(account -> {
            assertThat(account.secret("token")).isEqualTo("s3cret");
            assertThat(account.toString()).doesNotContain("s3cret");
        });
        assertThat(jdbc.sql("select encode(secret, 'escape') || settings from channel.account where organ = :organ")
                        .param("organ", organ)
                        .query(String.class)
                        .single())
                .doesNotContain("s3cret");
    }
}
