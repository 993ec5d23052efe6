package cn.yangguang.obligation;

import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rhythms of an organ's matters: read off its catalogue, or set by the organ from a day on. */
@Service
public class OwnRhythms {

    /**
     * A matter with its rhythm of a day.
     *
     * @param rhythm null while the catalogue does not name it, or names it on request only
     * @param own the organ's own rhythm that holds, null when the words of the catalogue do
     */
    public record Line(
            MatterHistory history,
            @Nullable Rhythm rhythm,
            @Nullable OwnRhythm own) {}

    private static final int MOST_DAYS = 3650;

    private final Matters matters;
    private final ObligationStore store;
    private final ObligationReach reach;
    private final Journal journal;
    private final Clock clock;

    OwnRhythms(Matters matters, ObligationStore store, ObligationReach reach, Journal journal, Clock clock) {
        this.matters = matters;
        this.store = store;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /** The organ's catalogue in its order, as it holds on the day. */
    @Transactional(readOnly = true)
    public List<Line> of(String organ, LocalDate on) {
        List<MatterHistory> histories = matters.histories(Set.of(organ));
        Map<Long, List<OwnRhythm>> own =
                store
                        .rhythms(histories.stream()
                                .map(history -> history.matter().id())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(OwnRhythm::matter));
        return histories.stream()
                .map(history -> line(history, own.getOrDefault(history.matter().id(), List.of()), on))
                .toList();
    }

    private static Line line(MatterHistory history, List<OwnRhythm> own, LocalDate on) {
        return new Line(
                history,
                new Rhythms(history, own).on(on).orElse(null),
                own.stream()
                        .filter(rhythm -> !rhythm.from().isAfter(on))
                        .reduce((first, second) -> second)
                        .orElse(null));
    }

    /** A rhythm with a day of a month; empty where the numbers make none. */
    public static Optional<Rhythm> onDay(Rhythm.Kind kind, int month, int day, boolean ahead, String words) {
        boolean round = kind != Rhythm.Kind.EVENT && kind != Rhythm.Kind.PERMANENT;
        boolean possible = month >= 1 && month <= kind.months() && day >= 1 && day <= 31;
        return round && possible
                ? Optional.of(new Rhythm(kind, new Rhythm.OnDay(month, day, words), ahead))
                : Optional.empty();
    }

    /** A rhythm with days after the event or the end of the period, 0 for those of the 条例; empty where there are too many. */
    public static Optional<Rhythm> inDays(Rhythm.Kind kind, int days, boolean working) {
        return days < 0 || days > MOST_DAYS
                ? Optional.empty()
                : Optional.of(new Rhythm(kind, new Rhythm.Days(OwnLimit.of(days, working)), false));
    }

    /**
     * Sets a rhythm. An empty list means done and in the journal.
     *
     * @param from not before today: what was owed stays owed
     */
    @Transactional
    public List<FieldProblem> set(
            String organ, long matter, LocalDate from, Rhythm rhythm, String reason, SignedIn who) {
        if (!reach.maySetRhythm(who.person(), organ)) {
            return List.of(FieldProblem.of("", "obligation.problem.not-yours"));
        }
        if (matters.find(matter).filter(known -> known.organ().equals(organ)).isEmpty()) {
            return List.of(FieldProblem.of("matter", "obligation.problem.matter"));
        }
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today) || from.isAfter(today.plusYears(2))) {
            return List.of(FieldProblem.of("from", "obligation.problem.from", today));
        }
        if (reason.isBlank() || reason.strip().length() > Announcements.LONGEST) {
            return List.of(FieldProblem.of("reason", "obligation.problem.reason", Announcements.LONGEST));
        }
        Duty duty = ObligationReach.dutyOf(who.person(), organ, List.of(Duty.SIGNATORY, Duty.INSPECTOR));
        Actor actor = who.as(duty, organ);
        store.lock(matter);
        store.addRhythm(matter, from, rhythm, reason.strip(), actor, clock.instant());
        journal.record(actor, "obligation.rhythm", Announcements.object(matter), from + " " + rhythm.kind());
        return List.of();
    }
}
