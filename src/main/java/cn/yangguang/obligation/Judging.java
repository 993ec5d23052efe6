package cn.yangguang.obligation;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.obligation.Obligation.Answer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the obligations of a matter stand on a day. The best that can be said is said, in this order: published or 本期无 in time, published late,
 * 本期无 late, half, open.
 */
final class Judging {

    /**
     * What is known of one matter.
     *
     * @param own the organ's own rhythms
     * @param named by event: disclosures a person named for it
     */
    record Dossier(
            MatterHistory history,
            List<OwnRhythm> own,
            List<Announced> events,
            Map<Long, Set<Long>> named,
            List<Statement> statements,
            List<Published> published) {}

    private final WorkingCalendar calendar;
    private final LocalDate on;

    Judging(WorkingCalendar calendar, LocalDate on) {
        this.calendar = calendar;
        this.on = on;
    }

    List<Obligation> of(Dossier dossier, Occasions occasions) {
        var rhythms = new Rhythms(
                dossier.history(),
                dossier.own().stream().filter(own -> !own.on().isAfter(on)).toList());
        List<Announced> events =
                dossier.events().stream().filter(event -> event.stands(on)).toList();
        List<Occasion> found = occasions.of(rhythms, events);
        if (found.isEmpty()) {
            return List.of();
        }
        var answering = new Answering(dossier.published(), events, dossier.named(), on);
        return found.stream()
                .map(occasion -> judged(dossier, occasion, answering))
                .toList();
    }

    private Obligation judged(Dossier dossier, Occasion occasion, Answering answering) {
        Answer answer = answering.of(occasion).orElse(null);
        List<Statement> statements = dossier.statements().stream()
                .filter(statement -> statement.occasion().equals(occasion.key()))
                .filter(statement -> !statement.on().isAfter(on))
                .toList();
        Statement agreed = agreed(statements, occasion, answering).orElse(null);
        LocalDate due = occasion.due().date();
        LocalDate published = answer != null && answer.missing().isEmpty() ? answer.on() : null;
        LocalDate stated = agreed == null || agreed.decision() == null
                ? null
                : agreed.decision().on();
        State state = state(due, published, stated, answer != null, occasion.rhythm());
        LocalDate until = switch (state) {
            case PUBLISHED, PUBLISHED_LATE -> published;
            case NOTHING -> stated;
            case NOT_DUE, SOON -> due;
            default -> on;
        };
        return new Obligation(
                occasion.key(),
                dossier.history().matter().organ(),
                dossier.history().matter().id(),
                dossier.history().matter().title(),
                occasion.rhythm(),
                occasion.period(),
                occasion.event(),
                occasion.due(),
                state,
                answer,
                Math.max(0, (int) ChronoUnit.DAYS.between(due, until == null ? due : until)),
                agreed != null ? agreed : statements.isEmpty() ? null : statements.getLast());
    }

    private State state(
            LocalDate due, @Nullable LocalDate published, @Nullable LocalDate stated, boolean half, Rhythm rhythm) {
        if (published != null && !published.isAfter(due)) {
            return State.PUBLISHED;
        }
        if (stated != null && !stated.isAfter(due)) {
            return State.NOTHING;
        }
        if (published != null) {
            return State.PUBLISHED_LATE;
        }
        if (stated != null) {
            return State.NOTHING;
        }
        if (half) {
            return State.HALF;
        }
        return on.isAfter(due) ? State.OVERDUE : soon(due, rhythm) ? State.SOON : State.NOT_DUE;
    }

    /** That what is permanent is still right can only be said of something that is public. */
    private Optional<Statement> agreed(List<Statement> statements, Occasion occasion, Answering answering) {
        boolean possible = occasion.event() == null && (!occasion.permanent() || !occasion.first() && answering.any());
        return statements.stream()
                .filter(statement -> possible && statement.counts(on))
                .min(Comparator.comparing(statement -> statement.decision() == null
                        ? LocalDate.MAX
                        : statement.decision().on()));
    }

    private boolean soon(LocalDate due, Rhythm rhythm) {
        int soon = rhythm.kind().soon();
        if (ChronoUnit.DAYS.between(on, due) > 3L * soon + 15) {
            return false;
        }
        return on.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .limit(soon + 1L)
                        .count()
                <= soon;
    }
}
