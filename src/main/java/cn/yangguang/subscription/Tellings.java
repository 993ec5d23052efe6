package cn.yangguang.subscription;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import cn.yangguang.search.SearchEngine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out, once for each edition, who is to be told of it, and keeps how far that is. */
@Component
class Tellings {

    private final SubscriptionStore subscriptions;
    private final TellingStore store;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final SearchEngine engine;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tellings(
            SubscriptionStore subscriptions,
            TellingStore store,
            PublicDisclosures disclosures,
            Organs organs,
            @Lazy SearchEngine engine,
            TransactionTemplate transaction,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.store = store;
        this.disclosures = disclosures;
        this.organs = organs;
        this.engine = engine;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of giving an edition to an account. */
    sealed interface Told {

        record Begun() implements Told {}

        record NotYet(String words) implements Told {}

        record Nobody(String words) implements Told {}
    }

    /**
     * How far the letters of an edition are.
     *
     * @param open letters without an end
     * @param receipt numbers, for the staff
     */
    record Progress(int open, Map<String, String> receipt) {}

    /** Notes who is to be told. Called again with the same key it changes nothing. */
    Told begin(UUID key, long account, String indexNumber, int edition) {
        if (store.run(key).isPresent()) {
            return new Told.Begun();
        }
        if (!(disclosures.item(indexNumber, edition) instanceof PublicAnswer.Shown(PublicItem item))
                || item.corrected()) {
            return new Told.Nobody("这一版已不再公开");
        }
        Duration fresh = Duration.ofDays(Term.FRESH.on(LocalDate.now(clock)));
        if (item.publishedAt().isBefore(clock.instant().minus(fresh))) {
            return new Told.Nobody("公开已超过 " + fresh.toDays() + " 天，不再通知订户");
        }
        Optional<Map<Long, Rhythm>> readers = readers(item);
        if (readers.isEmpty()) {
            return new Told.NotYet("检索索引还没有收入这一版，稍后再查找订户");
        }
        if (readers.get().isEmpty()) {
            return new Told.Nobody("没有要告知的订户");
        }
        var run = new TellingStore.Run(account, item.disclosure(), edition, indexNumber);
        transaction.executeWithoutResult(status -> {
            if (store.begin(key, run, clock.instant())) {
                store.note(key, run, readers.get(), clock.instant());
            }
        });
        return new Told.Begun();
    }

    /** Each reader with the soonest rhythm of what fits; empty while the index cannot say which words fit. */
    private Optional<Map<Long, Rhythm>> readers(PublicItem item) {
        List<String> above =
                organs.pathOf(item.organ()).stream().map(Organ::key).toList();
        List<Subscription> concerned = subscriptions.concerned(item.organ(), above, item.category());
        Set<String> lines =
                concerned.stream().flatMap(one -> one.wish().lines().stream()).collect(Collectors.toSet());
        Optional<Set<String>> finding =
                lines.isEmpty() ? Optional.of(Set.of()) : engine.finding(item.disclosure(), item.edition(), lines);
        return finding.map(found -> {
            Map<Long, Rhythm> readers =
                    new HashMap<>(item.edition() > 1 ? store.toldBefore(item.disclosure(), item.edition()) : Map.of());
            concerned.stream()
                    .filter(one -> one.wish().satisfied(found))
                    .forEach(one -> readers.merge(one.reader(), one.wish().rhythm(), Tellings::sooner));
            return readers;
        });
    }

    private static Rhythm sooner(Rhythm one, Rhythm other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Empty when nobody has noted anything under the key. */
    Optional<Progress> progress(UUID key) {
        return store.run(key).map(run -> {
            Map<MailLetter.State, Integer> letters = store.letters(key, MailLetter.Kind.EDITION);
            Map<String, String> receipt = new LinkedHashMap<>();
            Arrays.stream(MailLetter.State.values())
                    .filter(letters::containsKey)
                    .forEach(state -> receipt.put(state.title(), String.valueOf(letters.get(state))));
            receipt.put("记入摘要", String.valueOf(store.forDigests(key)));
            return new Progress(open(letters), receipt);
        });
    }

    /**
     * Stops what is not sent yet and, where it is wanted, writes to whoever was told. Called again it goes on where it was.
     *
     * @return letters that have no end yet
     */
    int withdraw(UUID key, boolean notice) {
        if (store.run(key).isEmpty()) {
            return 0;
        }
        return transaction.execute(status -> {
            if (store.stop(key, "信息已撤下", clock.instant())) {
                return 1;
            }
            if (notice) {
                store.recall(key, clock.instant());
            }
            return open(store.letters(key, MailLetter.Kind.WITHDRAWAL));
        });
    }

    private static int open(Map<MailLetter.State, Integer> letters) {
        return letters.entrySet().stream()
                .filter(one -> !one.getKey().ended())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
