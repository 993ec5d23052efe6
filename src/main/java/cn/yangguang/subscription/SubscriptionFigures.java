package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff see of subscribing: numbers, what was sent, what needs a look; never an address. */
@Service
public class SubscriptionFigures {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 100;

    /** Confirmed subscriptions under a code, and how many readers have them. */
    public record Count(String code, int subscriptions, int readers, int atOnce) {}

    /** Letters of a kind with one end. */
    public record Sent(String kind, String state, int letters, Instant last) {}

    /** A letter nobody can judge. */
    public record Unsure(long letter, long account, String kind, String indexNumber, String words, Instant at) {}

    /** A reader, by number, whose address is refused again and again. */
    public record Stopped(long reader, long account, Instant since, String words) {}

    /** An account and what troubles it. */
    public record Post(
            Account account, String name, @Nullable Instant troubleSince, String words) {}

    private final SubscriptionQueries queries;
    private final SubscriptionStore readers;
    private final MailLetterStore letters;
    private final TroubleStore troubles;
    private final MailAccounts accounts;
    private final Journal journal;
    private final Clock clock;

    SubscriptionFigures(
            SubscriptionQueries queries,
            SubscriptionStore readers,
            MailLetterStore letters,
            TroubleStore troubles,
            MailAccounts accounts,
            Journal journal,
            Clock clock) {
        this.queries = queries;
        this.readers = readers;
        this.letters = letters;
        this.troubles = troubles;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    public List<Count> byOrgan(Set<String> organs) {
        return organs.isEmpty() ? List.of() : queries.byOrgan(organs);
    }

    public List<Count> byCategory(Set<String> organs) {
        return organs.isEmpty() ? List.of() : queries.byCategory(organs);
    }

    /** The mail accounts of these organs. */
    public List<Post> posts(Set<String> organs) {
        Map<Long, TroubleStore.Trouble> known =
                troubles.all().stream().collect(Collectors.toMap(TroubleStore.Trouble::account, one -> one));
        return accounts.all().stream()
                .filter(account -> organs.contains(account.organ()))
                .map(account -> {
                    TroubleStore.Trouble trouble = known.get(account.id());
                    return new Post(
                            account,
                            accounts.name(account),
                            trouble == null ? null : trouble.since(),
                            trouble == null ? "" : trouble.words());
                })
                .toList();
    }

    /** Letters of the last thirty days. */
    public List<Sent> sent(List<Post> posts) {
        return queries.sent(numbers(posts), clock.instant().minus(LATELY));
    }

    public List<Unsure> unsure(List<Post> posts) {
        return queries.unsure(numbers(posts), MOST);
    }

    public List<Stopped> stopped(List<Post> posts) {
        return queries.stopped(numbers(posts), MOST);
    }

    private static List<Long> numbers(List<Post> posts) {
        return posts.stream().map(post -> post.account().id()).toList();
    }

    /** A letter that nobody can judge goes out once more, with the number it had. @return false when it is none of these accounts */
    @Transactional
    public boolean again(long letter, List<Post> posts, Actor actor) {
        Optional<Long> account = letters.accountOf(letter).filter(numbers(posts)::contains);
        boolean done =
                account.isPresent() && letters.oncemore(letter, clock.instant()).isPresent();
        if (done) {
            journal.record(actor, "subscription.again", "letter/" + letter, "");
        }
        return done;
    }

    /** The address is tried again. */
    @Transactional
    public boolean restart(long reader, List<Post> posts, Actor actor) {
        boolean ours = stopped(posts).stream().anyMatch(one -> one.reader() == reader);
        boolean done = ours && readers.restart(reader);
        if (done) {
            journal.record(actor, "subscription.restart", "reader/" + reader, "");
        }
        return done;
    }
}
