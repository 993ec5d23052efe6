package cn.yangguang.obligation;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.obligation.Obligation.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which publications of a matter answer which of its occasions, as of a day.
 *
 * <p>A period is answered by what states it (所属期间, else the period in the title); without one, by what was formed between the last week of
 * this period and that of the next (told ahead: within the period). Something permanent by any publication at first, later by an edition of
 * the year. An event by what a person named for it, else by what was formed from its day until the matter's next event, each publication for
 * one event. So one more publication can only make things better.
 */
final class Answering {

    /** What is formed in the last week of a period may be its own account already. */
    private static final int EARLY_DAYS = 6;

    private static final Comparator<Answer> BEST = Comparator.comparingInt(
                    (Answer answer) -> answer.missing().size())
            .thenComparing(Answer::on)
            .thenComparingLong(Answer::disclosure);

    private final List<Published> published;
    private final LocalDate day;
    private final Map<Long, Answer> ofEvents = new HashMap<>();

    /**
     * @param published of this matter
     * @param events all that stand on the day, not only those asked about
     * @param named by event: the disclosures a person named for it
     */
    Answering(List<Published> published, List<Announced> events, Map<Long, Set<Long>> named, LocalDate day) {
        this.published =
                published.stream().filter(item -> item.on(day).isPresent()).toList();
        this.day = day;
        if (!events.isEmpty()) {
            events(
                    events.stream()
                            .sorted(Comparator.comparing(Announced::day).thenComparingLong(Announced::id))
                            .toList(),
                    named);
        }
    }

    Optional<Answer> of(Occasion occasion) {
        CoveredPeriod period = occasion.period();
        if (occasion.event() != null) {
            return Optional.ofNullable(ofEvents.get(occasion.event().id()));
        }
        if (period == null) {
            return Optional.empty();
        }
        if (occasion.permanent()) {
            return best(published, occasion.first() ? LocalDate.MIN : period.from());
        }
        return best(
                published.stream()
                        .filter(item -> answers(item, period, occasion.rhythm()))
                        .toList(),
                LocalDate.MIN);
    }

    /** Whether anything of the matter is public at all. */
    boolean any() {
        return !published.isEmpty();
    }

    private static boolean answers(Published item, CoveredPeriod period, Rhythm rhythm) {
        int months = rhythm.kind().months();
        Optional<CoveredPeriod> stated = Optional.ofNullable(item.period()).or(() -> Periods.inTitle(item.title()));
        if (stated.isPresent()
                && stated.get()
                        .to()
                        .isAfter(stated.get().from().plusMonths(months).minusDays(2))) {
            return Periods.covers(stated.get(), period);
        }
        LocalDate opens = rhythm.ahead() ? period.from() : period.to().minusDays(EARLY_DAYS);
        CoveredPeriod next = Periods.next(period, months);
        LocalDate closes = rhythm.ahead() ? next.from() : next.to().minusDays(EARLY_DAYS);
        return !item.about().isBefore(opens) && item.about().isBefore(closes);
    }

    private Optional<Answer> best(List<Published> items, LocalDate from) {
        return items.stream()
                .map(item -> item.since(from, day))
                .flatMap(Optional::stream)
                .min(BEST);
    }

    private void events(List<Announced> events, Map<Long, Set<Long>> named) {
        List<Announced> open = new ArrayList<>();
        for (Announced event : events) {
            Set<Long> own = named.getOrDefault(event.id(), Set.of());
            List<Published> answers = published.stream()
                    .filter(item -> own.contains(item.disclosure()))
                    .toList();
            best(answers, LocalDate.MIN)
                    .ifPresentOrElse(answer -> ofEvents.put(event.id(), answer), () -> open.add(event));
        }
        Set<Long> taken = taken(events, named);
        for (int at = 0; at < events.size(); ) {
            int group = at;
            LocalDate opens = events.get(at).day();
            while (at < events.size() && events.get(at).day().equals(opens)) {
                at++;
            }
            LocalDate closes = at < events.size() ? events.get(at).day() : LocalDate.MAX;
            share(
                    events.subList(group, at).stream().filter(open::contains).toList(),
                    published.stream()
                            .filter(item -> !taken.contains(item.disclosure()))
                            .filter(item -> !item.about().isBefore(opens)
                                    && item.about().isBefore(closes))
                            .filter(item -> !item.first().isBefore(opens))
                            .toList());
        }
    }

    private static Set<Long> taken(List<Announced> events, Map<Long, Set<Long>> named) {
        return events.stream()
                .flatMap(event -> named.getOrDefault(event.id(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Several events of one day: the first whole publication for the first, and so on; then the half ones. */
    private void share(List<Announced> events, List<Published> items) {
        List<Answer> answers = items.stream()
                .map(item -> item.on(day))
                .flatMap(Optional::stream)
                .sorted(BEST)
                .toList();
        for (int i = 0; i < Math.min(events.size(), answers.size()); i++) {
            ofEvents.put(events.get(i).id(), answers.get(i));
        }
    }
}
