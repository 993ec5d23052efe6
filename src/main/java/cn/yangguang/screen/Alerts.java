package cn.yangguang.screen;

import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 紧急插播: one person, one reason, at once, until a time; ended by anybody who keeps one of its screens. There is no review before it: in a flood
 * nobody waits for one. The journal keeps the words and the reason.
 */
@Service
public class Alerts {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final AlertStore store;
    private final Panels panels;
    private final Journal journal;
    private final Clock clock;

    Alerts(AlertStore store, Panels panels, Journal journal, Clock clock) {
        this.store = store;
        this.panels = panels;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param until null when what was typed is no time */
    public record Wish(
            String title,
            String words,
            String reason,
            @Nullable Instant until,
            Set<Long> panels) {}

    /** Those of the organs' screens, the newest first. */
    @Transactional(readOnly = true)
    public List<Alert> of(Set<String> organs) {
        return store.of(organs, 20);
    }

    /** An empty list means that the screens have it from now on. */
    @Transactional
    public List<FieldProblem> begin(Wish wish, SignedIn who) {
        List<FieldProblem> problems = problems(wish);
        Set<String> kept = panels.keptBy(who.person());
        List<Panel> chosen = panels.of(kept).stream()
                .filter(panel -> panel.used() && wish.panels().contains(panel.id()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < wish.panels().size()) {
            problems.add(FieldProblem.of("panel", "screen.problem.panels"));
        }
        if (problems.isEmpty()) {
            Actor actor = panels.actor(who, chosen.getFirst().organ());
            String organ = Objects.requireNonNull(actor.organ());
            long id = store.begin(organ, wish, clock.instant(), who.person().name());
            String where = chosen.stream().map(Panel::name).collect(Collectors.joining("、"));
            journal.record(
                    actor,
                    "screen.alert",
                    "alert/" + id,
                    "%s｜%s｜%s｜%s".formatted(wish.title(), wish.words(), wish.reason(), where));
        }
        return problems;
    }

    private List<FieldProblem> problems(Wish wish) {
        List<FieldProblem> problems = new ArrayList<>();
        length(problems, "title", wish.title(), 40);
        length(problems, "words", wish.words(), 1000);
        length(problems, "reason", wish.reason(), 200);
        Instant now = clock.instant();
        Instant until = wish.until();
        if (until == null || !until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            problems.add(FieldProblem.of("until", "screen.problem.until"));
        }
        return problems;
    }

    private static void length(List<FieldProblem> problems, String field, String words, int most) {
        if (words.isBlank() || words.length() > most) {
            problems.add(FieldProblem.of(field, "screen.problem.words", most));
        }
    }

    /** Back to the play list. Only who keeps one of its screens. @return whether it was running and is over now */
    @Transactional
    public boolean end(long id, SignedIn who) {
        Set<String> kept = panels.keptBy(who.person());
        Optional<Alert> alert = store.find(id).filter(one -> one.running(clock.instant()));
        Optional<String> organ =
                store.organsOf(id).stream().filter(kept::contains).findFirst();
        if (alert.isEmpty() || organ.isEmpty()) {
            return false;
        }
        store.end(id, clock.instant(), who.person().name());
        journal.record(
                panels.actor(who, organ.get()),
                "screen.calm",
                "alert/" + id,
                alert.get().title());
        return true;
    }
}
