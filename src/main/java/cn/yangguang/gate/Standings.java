package cn.yangguang.gate;

import cn.yangguang.identity.Person;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads pieces with what was let pass in them, and keeps the count of what is open. */
@Component
class Standings {

    private final GateStore store;
    private final ReleaseStore releases;
    private final StandingStore standings;
    private final Clock clock;

    Standings(GateStore store, ReleaseStore releases, StandingStore standings, Clock clock) {
        this.store = store;
        this.releases = releases;
        this.standings = standings;
        this.clock = clock;
    }

    Examination examination(Submission submission, String rules) {
        List<Release> passed = releases.of(submission.subject().item());
        Map<String, String> names = submission.files().stream()
                .collect(Collectors.toMap(
                        Submission.Attached::hash, Submission.Attached::name, (first, second) -> first));
        return new Examination(
                store.looked(submission.pieces(), rules).stream()
                        .map(piece -> piece.with(passed))
                        .toList(),
                names);
    }

    boolean settled(Submission submission, Phase phase, String rules) {
        return standings.settled(submission, phase, rules);
    }

    void put(Submission submission, Phase phase, String rules) {
        standings.put(submission, phase, rules, clock.instant());
        count(submission.subject());
    }

    /** Whatever consists of this content stands differently now. */
    void lookedAt(String hash, String rules) {
        standings.consistingOf(hash, rules).forEach(this::recount);
    }

    void release(Release release, Person person) {
        releases.add(release, person);
        count(release.subject());
    }

    void question(Subject subject, String by, String note) {
        standings.asked(subject, by, note, clock.instant());
    }

    void moved(Subject subject, Phase phase) {
        standings.move(subject, phase, clock.instant());
    }

    void count(Subject subject) {
        standings.made(subject).ifPresent(this::recount);
    }

    private void recount(StandingStore.Made made) {
        List<Release> passed = releases.of(made.subject().item());
        // The first piece is the words; counting needs no more of its kind.
        List<Piece> pieces = made.hashes().stream()
                .map(hash ->
                        new Piece(hash.equals(made.hashes().getFirst()) ? Piece.Kind.WORDS : Piece.Kind.FILE, hash))
                .toList();
        List<Looked> looked = store.looked(pieces, made.rules()).stream()
                .map(piece -> piece.with(passed))
                .toList();
        Examination now = new Examination(looked, Map.of());
        int secrets = (int) now.groups().stream().filter(FindingGroup::secret).count();
        int unread = (int)
                looked.stream().map(Looked::unread).filter(Objects::nonNull).count();
        standings.count(made.subject(), now, secrets, unread);
    }
}
