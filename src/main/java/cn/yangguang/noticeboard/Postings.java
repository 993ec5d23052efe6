package cn.yangguang.noticeboard;

import cn.yangguang.disclosure.Action;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.disclosure.Channels;
import cn.yangguang.disclosure.Detail;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.Particulars;
import cn.yangguang.identity.Person;
import cn.yangguang.noticeboard.PostingStore.Entered;
import cn.yangguang.noticeboard.PostingStore.Proof;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What went up on boards and came down again. The first posting of an edition is also entered as its delivery on the notice board
 * ({@code disclosure}); the photograph stays here, because evidence there is shown to everybody.
 */
@Service
public class Postings {

    private static final int LONGEST_REASON = 200;

    private final PostingStore store;
    private final PostingQueries queries;
    private final Walls walls;
    private final Photos photos;
    private final Disclosures disclosures;
    private final Channels channels;
    private final Clock clock;

    Postings(
            PostingStore store,
            PostingQueries queries,
            Walls walls,
            Photos photos,
            Disclosures disclosures,
            Channels channels,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.walls = walls;
        this.photos = photos;
        this.disclosures = disclosures;
        this.channels = channels;
        this.clock = clock;
    }

    /** One posting, of one thing or several. Empty problems mean done and in the journal. */
    public record Posted(List<FieldProblem> problems, boolean cameraDiffers) {
        public Posted {
            problems = List.copyOf(problems);
        }
    }

    /**
     * These things hang on the board since that day.
     *
     * @param things ids of disclosures of the organ
     * @param photo as it was sent; null for none, then the posting is not proved
     * @param person holds 经办人 or 村级信息员 at the organ
     */
    @Transactional
    public Posted post(
            String organ,
            long wall,
            Set<Long> things,
            @Nullable LocalDate on,
            byte @Nullable [] photo,
            Person person,
            String origin) {
        LocalDate today = LocalDate.now(clock);
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Wall> board = walls.of(organ).stream()
                .filter(one -> one.id() == wall && one.until() == null)
                .findFirst();
        List<Edition> editions =
                things.stream().flatMap(id -> live(organ, id).stream()).toList();
        if (board.isEmpty()) {
            problems.add(FieldProblem.of("wall", "noticeboard.problem.wall"));
        }
        if (editions.isEmpty() || editions.size() < things.size()) {
            problems.add(FieldProblem.of("item", "noticeboard.problem.item"));
        }
        if (on == null || on.isAfter(today) || editions.stream().anyMatch(edition -> on.isBefore(published(edition)))) {
            problems.add(FieldProblem.of("on", "noticeboard.problem.on"));
        }
        Optional<Proof> proof = problems.isEmpty() ? proof(photo) : Optional.of(Proof.NONE);
        if (proof.isEmpty()) {
            problems.add(FieldProblem.of("photo", "noticeboard.problem.photo"));
        }
        if (!problems.isEmpty() || on == null) {
            return new Posted(problems, false);
        }
        Proof kept = proof.orElseThrow();
        Wall there = board.orElseThrow();
        var entered = new Entered(clock.instant(), person.name());
        for (Edition edition : editions) {
            store.post(wall, edition.ref().disclosure(), edition.ref().number(), on, kept, entered);
            deliver(organ, edition, on, there, person, origin);
        }
        walls.posted(person, organ, origin, "wall/" + wall, on + " " + things);
        return new Posted(List.of(), kept.takenOn() != null && !kept.takenOn().equals(on));
    }

    private Optional<Edition> live(String organ, long disclosure) {
        return disclosures
                .find(disclosure)
                .filter(dossier -> dossier.disclosure().organ().equals(organ))
                .flatMap(dossier -> dossier.live());
    }

    private LocalDate published(Edition edition) {
        var at = edition.publishedAt();
        return at == null ? LocalDate.MAX : LocalDate.ofInstant(at, clock.getZone());
    }

    private Optional<Proof> proof(byte @Nullable [] photo) {
        return photo == null || photo.length == 0 ? Optional.of(Proof.NONE) : photos.keep(photo);
    }

    /** Once for each edition and channel; the rules refuse a second time, and where the channel is not the organ's. */
    private void deliver(String organ, Edition edition, LocalDate on, Wall wall, Person person, String origin) {
        List<String> boards = channels.offeredTo(organ).stream()
                .filter(channel -> channel.kind() == Channel.Kind.NOTICE_BOARD)
                .map(Channel::code)
                .toList();
        String channel = boards.stream()
                .filter(edition.content().channels()::contains)
                .findFirst()
                .orElse("village-board");
        disclosures.act(
                edition.ref(),
                Action.RECORD_DELIVERY,
                new Particulars(Map.of(
                        Detail.CHANNEL,
                        channel,
                        Detail.POSTED_ON,
                        on.toString(),
                        Detail.NOTE,
                        wall.name() + "（" + wall.place() + "）")),
                person,
                origin);
    }

    /** The sheet came down on that day. */
    @Transactional
    public List<FieldProblem> takeDown(
            String organ,
            long posting,
            @Nullable LocalDate on,
            String reason,
            byte @Nullable [] photo,
            Person person,
            String origin) {
        Optional<Posting> found = queries.posting(organ, posting).filter(Posting::hangs);
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "noticeboard.problem.down"));
        }
        if (on == null
                || on.isAfter(LocalDate.now(clock))
                || on.isBefore(found.get().postedOn())) {
            return List.of(FieldProblem.of("on", "noticeboard.problem.downOn"));
        }
        if (reason.length() > LONGEST_REASON) {
            return List.of(FieldProblem.of("reason", "noticeboard.problem.reason", LONGEST_REASON));
        }
        Optional<Proof> proof = proof(photo);
        if (proof.isEmpty()) {
            return List.of(FieldProblem.of("photo", "noticeboard.problem.photo"));
        }
        if (!store.remove(posting, on, proof.get(), reason, new Entered(clock.instant(), person.name()))) {
            return List.of(FieldProblem.of("", "noticeboard.problem.down"));
        }
        walls.takenDown(person, organ, origin, "posting/" + posting, on.toString());
        return List.of();
    }

    /** What hangs now and what came down within a year. */
    @Transactional(readOnly = true)
    public List<Posting> of(String organ) {
        return queries.postings(organ, LocalDate.now(clock).minusYears(1));
    }

    @Transactional(readOnly = true)
    public Optional<Posting> find(String organ, long id) {
        return queries.posting(organ, id);
    }

    /** What was published within a year and is not proved on a board. */
    @Transactional(readOnly = true)
    public List<Unposted> unposted(String organ) {
        LocalDate today = LocalDate.now(clock);
        return queries.unposted(Set.of(organ), today.minusYears(1), today, today);
    }

    /** Whether a content is the photograph of a posting of the organ: no other may be shown as one. */
    @Transactional(readOnly = true)
    public boolean isProof(String organ, String hash) {
        return queries.isProof(organ, hash);
    }

    @Transactional(readOnly = true)
    public ProofRule rule() {
        return store.rule(LocalDate.now(clock));
    }
}
